// Lets search find meetings by their name and readouts by their title.
CREATE FULLTEXT INDEX titles IF NOT EXISTS
FOR (node:Meeting|Readout) ON EACH [node.name, node.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false}}

// Finds entities by any word of any of their names; the words are folded before they are stored.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (name:Name) ON EACH [name.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-no-stop-words"}}

// Finds what became of a subject.
CREATE INDEX change_subject IF NOT EXISTS
FOR (node:Change) ON (node.subject)

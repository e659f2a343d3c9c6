// Sorts readouts by the day of publication.
CREATE INDEX readout_published_on IF NOT EXISTS
FOR (node:Readout) ON (node.publishedOn)

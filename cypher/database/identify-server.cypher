// Names the process of the server that answers, which tells the built-in database from any other on its port.
// Returns pid: the server's process id.
CYPHER 5
CALL dbms.queryJmx("java.lang:type=Runtime") YIELD attributes
RETURN attributes.Pid.value AS pid

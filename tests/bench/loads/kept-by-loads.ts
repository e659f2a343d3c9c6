/** The labels of what loads keep about themselves: it tells how a graph came about, and two equal graphs differ in it. */
export const keptByLoads = "GraphVersion|LoadLock|ChangeSet|Change";

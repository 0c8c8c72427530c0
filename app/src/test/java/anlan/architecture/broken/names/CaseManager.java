package anlan.architecture.broken.names;

/** An empty name. */
interface CaseManager {}

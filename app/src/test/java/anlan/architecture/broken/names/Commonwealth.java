package anlan.architecture.broken.names;

/** A good name that begins like an empty one. */
interface Commonwealth {}

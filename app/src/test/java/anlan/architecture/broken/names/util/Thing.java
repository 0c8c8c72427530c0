package anlan.architecture.broken.names.util;

/** A good class in an empty package. */
interface Thing {}

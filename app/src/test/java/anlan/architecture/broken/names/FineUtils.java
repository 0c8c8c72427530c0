package anlan.architecture.broken.names;

/** An empty name. */
final class FineUtils {}

package anlan.architecture.broken.names;

/** An empty name. */
record FineDTO(String fine) {}

package anlan.architecture.broken.layers.app;

/** The edge. */
public record App(String name) {}

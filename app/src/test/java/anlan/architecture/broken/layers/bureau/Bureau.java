package anlan.architecture.broken.layers.bureau;

import anlan.architecture.broken.layers.app.App;

/** Reaches for who started it. */
public record Bureau(App app) {}

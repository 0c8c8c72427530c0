package anlan.architecture.broken.packages.nothing;

/** So that the package has a class. */
interface Thing {}

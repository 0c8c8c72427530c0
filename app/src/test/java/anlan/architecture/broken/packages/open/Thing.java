package anlan.architecture.broken.packages.open;

/** So that the package has a class. */
interface Thing {}

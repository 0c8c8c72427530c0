package anlan.architecture.broken.packages.right.part;

/** So that the package has a class. */
interface Thing {}

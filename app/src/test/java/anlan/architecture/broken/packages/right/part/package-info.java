@org.jspecify.annotations.NullMarked
package anlan.architecture.broken.packages.right.part;

@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package anlan.architecture.broken.packages.open;

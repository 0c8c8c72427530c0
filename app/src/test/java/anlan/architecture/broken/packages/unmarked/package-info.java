@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package anlan.architecture.broken.packages.unmarked;

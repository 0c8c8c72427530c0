@org.springframework.modulith.ApplicationModule(allowedDependencies = {"hazard"})
package anlan.architecture.broken.modules.circle.fine;

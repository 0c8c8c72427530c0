@org.springframework.modulith.ApplicationModule(allowedDependencies = {"fine"})
package anlan.architecture.broken.modules.circle.hazard;

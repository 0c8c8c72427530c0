@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package anlan.architecture.broken.modules.undeclared.hazard;

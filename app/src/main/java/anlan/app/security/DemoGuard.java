package anlan.app.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses to start a server for real work on data that holds demonstration accounts, whose passwords everybody knows. */
@Component
final class DemoGuard implements SmartInitializingSingleton {
    private final Accounts accounts;
    private final Environment environment;

    DemoGuard(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!environment.acceptsProfiles(Profiles.of("demo")) && accounts.hasDemo()) {
            throw new IllegalStateException("数据目录中有演示账号，不能用于正式运行：请换用新的数据目录（--data），或以演示方式启动");
        }
    }
}

package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Login;
import anlan.kernel.register.Registers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which entrances and pages somebody is offered; what may be done there is judged where it is done. */
@Component
final class Menu {
    private static final Set<String> LEADERSHIP = Set.of("leader", "deputy-leader", "party-secretary", "chair");
    private final Registers registers;

    Menu(Registers registers) {
        this.registers = registers;
    }

    /** One page: key, officials' words, address in the browser. */
    record Item(String key, String label, String to) {}

    /** desk 工作台, field 掌上执法, command 指挥一张图, admin 系统管理. */
    List<String> entrances(Login login) {
        if (login.administrator().isPresent()) {
            return List.of("admin");
        }
        List<String> entrances = new ArrayList<>(List.of("desk"));
        if (login.holdsAnyOf(Set.of("officer"))) {
            entrances.add("field");
        }
        if (login.holdsAnyOf(Set.of("duty")) || login.holdsAnyOf(LEADERSHIP)) {
            entrances.add("command");
        }
        return entrances;
    }

    List<Item> of(Login login) {
        if (login.administrator().isPresent()) {
            return administration(login);
        }
        if (login.enterprise().isPresent())
            return List.of(new Item("desk", "我要办事", "/"), new Item("cases", "我的申请", "/cases"));
        List<Item> items = new ArrayList<>();
        items.add(new Item("desk", "工作台", "/"));
        items.add(new Item("cases", "案卷", "/cases"));
        items.add(new Item("plan", "计划执行", "/plan"));
        items.add(new Item("indicators", "指标", "/indicators"));
        items.add(new Item("law", "法定数值", "/law"));
        items.addAll(registers(login));
        return items;
    }

    private List<Item> administration(Login login) {
        List<Item> items = new ArrayList<>();
        items.add(
                login.administrator().equals(Optional.of(Administrator.AUDIT))
                        ? new Item("security-log", "安全日志", "/admin/log")
                        : new Item("accounts", "账号", "/admin/accounts"));
        items.addAll(registers(login));
        return items;
    }

    private List<Item> registers(Login login) {
        return registers.all().stream()
                .filter(register -> register.readableBy(login))
                .map(each -> new Item("register." + each.key(), each.label(), "/registers/" + each.key()))
                .toList();
    }
}

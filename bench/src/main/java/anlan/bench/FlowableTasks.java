package anlan.bench;

import anlan.app.database.DatabaseAccess;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of eight tasks in Flowable, everything at its defaults, in a schema of its own beside our tables: same PostgreSQL,
 * same durability, as many connections.
 */
final class FlowableTasks implements AutoCloseable {
    static final int TASKS = 8;
    private static final String KEY = "eight";
    private static final String SCHEMA = "flowable";

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    private FlowableTasks(HikariDataSource pool, ProcessEngine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    /** Starts the engine there; what it sends is counted when anything is. */
    static FlowableTasks on(DatabaseAccess access, int connections, StatementCount count) {
        JdbcClient.create(access.as(access.owner()))
                .sql("CREATE SCHEMA flowable")
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.url() + "?currentSchema=" + SCHEMA);
        pool.setUsername(access.owner().user());
        pool.setPassword(access.owner().password());
        pool.setMaximumPoolSize(connections);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(count.before(pool));
        configuration.setDatabaseSchema(SCHEMA);
        configuration.setDatabaseSchemaUpdate("true");
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBpmnModel(KEY + ".bpmn20.xml", process())
                .deploy();
        return new FlowableTasks(pool, engine);
    }

    /** One thread's work: completes the task that waits, and starts the next instance when one is through. */
    Runnable worker() {
        return new Worker(engine.getRuntimeService(), engine.getTaskService());
    }

    private static BpmnModel process() {
        Process process = new Process();
        process.setId(KEY);
        StartEvent start = new StartEvent();
        start.setId("start");
        process.addFlowElement(start);
        FlowElement last = start;
        for (int i = 1; i <= TASKS; i++) {
            UserTask task = new UserTask();
            task.setId("task" + i);
            task.setName("step " + i);
            last = joined(process, last, task);
        }
        EndEvent end = new EndEvent();
        end.setId("end");
        joined(process, last, end);
        BpmnModel model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static FlowElement joined(Process process, FlowElement from, FlowElement to) {
        process.addFlowElement(to);
        process.addFlowElement(new SequenceFlow(from.getId(), to.getId()));
        return to;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    private static final class Worker implements Runnable {
        private final RuntimeService processes;
        private final TaskService tasks;
        private String instance = "";
        private int done = TASKS;

        Worker(RuntimeService processes, TaskService tasks) {
            this.processes = processes;
            this.tasks = tasks;
        }

        @Override
        public void run() {
            if (done == TASKS) {
                instance = processes
                        .startProcessInstanceByKey(KEY, UUID.randomUUID().toString())
                        .getId();
                done = 0;
            }
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId());
            done++;
        }
    }
}

package anlan.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The embedded database's port: chosen once among the free ones, kept beside the data, chosen anew when somebody took it. */
final class DatabasePort {
    private static final int PORT_LINE = 3;

    private DatabasePort() {}

    /** The port to start on; that of a server still running on the cluster comes first. */
    static int of(Path file, Path cluster) throws IOException {
        int running = ofRunning(cluster);
        if (running > 0) {
            return running;
        }
        int kept = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port = kept > 0 && isFree(kept) ? kept : anyFree();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    /** The port of the server that runs on the cluster; 0 when none does. */
    // PostgreSQL writes its process id on the first line of postmaster.pid and its port on the fourth.
    static int ofRunning(Path cluster) throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(lock);
        boolean alive = lines.size() > PORT_LINE
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        int port = alive ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
        return port > 0 && !isFree(port) ? port : 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}

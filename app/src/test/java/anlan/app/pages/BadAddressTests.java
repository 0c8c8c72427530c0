package anlan.app.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An address that no browser would escape gets a page an official can read. */
class BadAddressTests {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String answer(String target) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void characters_that_should_have_been_escaped_get_a_plain_page() throws IOException {
        for (String target : new String[] {"/public/notices?q=a|b", "/public/notices?q={宏达}", "/public/<script>"}) {
            String answer = answer(target);
            assertThat(answer).as(target).startsWith("HTTP/1.1 400").contains("网址有误", "公众门户");
            assertThat(answer).as(target).doesNotContain("Tomcat", "Apache", "HTTP Status", "script>");
        }
    }

    @Test
    void the_same_address_escaped_is_answered() throws IOException {
        assertThat(answer("/public/notices?q=a%7Cb")).startsWith("HTTP/1.1 200");
    }
}

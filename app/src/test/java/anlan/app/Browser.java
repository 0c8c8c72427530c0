package anlan.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server as the web application does: keeps cookies and sends the CSRF token back. */
public final class Browser {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    /** A browser for the server on that port of this machine. */
    public Browser(int port) {
        this.port = port;
    }

    /** An answer: status, headers and body. */
    public record Answer(HttpResponse<byte[]> response) {
        /** HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** Body as text. */
        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** Body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A header; empty when it lacks. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** POST with a JSON body. */
    public Answer post(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    /** PUT with a JSON body. */
    public Answer put(String path, String json) {
        return send(json(path).PUT(BodyPublishers.ofString(json)));
    }

    /** POST of a form as a page without scripts sends it: what the page holds, and no header of our own. */
    public Answer submit(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sendBare(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** POST of a form with files under one name, as a page without scripts sends it. */
    public Answer submit(String path, Map<String, String> fields, String name, Map<String, byte[]> files) {
        String boundary = "anlan-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        fields.forEach((field, value) ->
                body.writeBytes((part + field + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        files.forEach((file, content) -> {
            String head =
                    part + name + "\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sendBare(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** POST of one file as {@code file}. */
    public Answer upload(String path, String name, byte[] content) {
        String boundary = "anlan-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Signs in; the browser keeps the session. */
    public Answer signIn(String account, String password) {
        get("/api/session");
        return post(
                "/api/session",
                JSON.createObjectNode()
                        .put("account", account)
                        .put("password", password)
                        .toString());
    }

    /** The value of a cookie; empty when it lacks. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Sends a request as it is, with cookies and the CSRF token. */
    public Answer send(HttpRequest.Builder request) {
        String token = cookie("XSRF-TOKEN");
        if (!token.isEmpty()) {
            request.setHeader("X-XSRF-TOKEN", token);
        }
        return sendBare(request);
    }

    private Answer sendBare(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to be completed by the test. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }
}

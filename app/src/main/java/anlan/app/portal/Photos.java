package anlan.app.portal;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Files;
import anlan.kernel.journal.MediaKind;
import anlan.kernel.scope.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/**
 * Photographs that come with a report: pictures only, as their first bytes say, and few enough for a form that asks for no
 * login. They are kept as they came; the form tells the reporter what a photograph may give away.
 *
 * @param taken name and content of each, in the order chosen
 */
record Photos(List<Photo> taken) {

    /** How many a report may bring. */
    static final int MOST = 4;

    /** Bytes of the largest one. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final Set<MediaKind> KINDS = EnumSet.of(MediaKind.JPEG, MediaKind.PNG, MediaKind.WEBP);

    /** One photograph. */
    record Photo(String name, MediaKind kind, byte[] content) {}

    /**
     * Reads what was sent; a field left empty is none.
     *
     * @throws Unfit naming the file that cannot be taken, and why
     */
    static Photos read(List<MultipartFile> sent) {
        List<MultipartFile> chosen =
                sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > MOST) throw unfit("照片最多 " + MOST + " 张");
        return new Photos(chosen.stream().map(Photos::photo).toList());
    }

    private static Photo photo(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename())
                .filter(given -> !given.isBlank())
                .orElse("照片");
        if (file.getSize() > LARGEST) throw unfit("“" + name + "”超过 10 兆");
        try {
            byte[] content = file.getBytes();
            MediaKind kind = MediaKind.of(content)
                    .filter(KINDS::contains)
                    .orElseThrow(() -> unfit("“" + name + "”不是照片（JPG、PNG、WEBP）"));
            return new Photo(name, kind, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an uploaded photograph", e);
        }
    }

    private static Unfit unfit(String why) {
        return new Unfit(List.of(new FieldError("photo", why)));
    }

    /** Bytes of all together. */
    long size() {
        return taken.stream().mapToLong(photo -> photo.content().length).sum();
    }

    /** The ids they have, or will have once they are stored. */
    List<String> ids() {
        return taken.stream().map(photo -> Files.id(photo.content())).toList();
    }

    /** Stores them where the bureau sees them. */
    void store(Files files, String unit, Instant now) {
        Scope scope = new Scope(unit, "");
        taken.forEach(photo -> files.store(scope, photo.name(), photo.kind().type(), photo.content(), now));
    }
}

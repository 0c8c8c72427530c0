package anlan.record.file;

import java.io.IOException;

/// A file that is not an exported case file in every byte; [#place] says where inside it.
public final class DamagedFile extends IOException {

    private final String place;

    public DamagedFile(String place, String words) {
        super(words);
        this.place = place;
    }

    /// The name of the member, or `zip` for the container itself.
    public String place() {
        return place;
    }
}

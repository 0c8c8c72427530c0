package anlan.app.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Many pictures on one sheet, so that a person can look them over. */
final class ContactSheet {

    private static final int THUMB = 420;

    private ContactSheet() {}

    /** All pictures side by side, each as wide as the others, cut at the same height. */
    static BufferedImage of(List<BufferedImage> forms) {
        int columns = 8;
        int height = THUMB * 3 / 2;
        int rows = (forms.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * THUMB, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (int i = 0; i < forms.size(); i++) {
            BufferedImage form = forms.get(i);
            int scaled = form.getHeight() * (THUMB - 8) / form.getWidth();
            int x = i % columns * THUMB;
            int y = i / columns * height;
            pen.setClip(x, y, THUMB - 8, height - 8);
            pen.drawImage(form, x, y, THUMB - 8, scaled, null);
        }
        pen.dispose();
        return sheet;
    }
}

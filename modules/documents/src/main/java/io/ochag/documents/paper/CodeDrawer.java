package io.ochag.documents.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.ochag.documents.code.Code;
import io.ochag.documents.code.Modules;
import io.ochag.documents.code.Symbology;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a code as filled shapes, sharp at any size. */
final class CodeDrawer implements FSObjectDrawer {
    static final String TYPE = "application/x-ochag-code";

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Code code = new Code(
                Symbology.valueOf(element.getAttribute("data-symbology")), element.getAttribute("data-content"));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> draw(graphics, code.modules(), width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private static void draw(Graphics2D graphics, Modules modules, double width, double height) {
        double across = width / modules.width();
        double down = height / modules.height();
        Path2D dark = new Path2D.Double();
        for (Modules.Dark stretch : modules.dark()) {
            dark.append(
                    new Rectangle2D.Double(stretch.x() * across, stretch.y() * down, stretch.length() * across, down),
                    false);
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}

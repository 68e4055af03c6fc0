package org.banshi.device.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Style;

/**
 * Turns a slip into ESC/POS commands. The bytes depend on the slip and the layout only, except where characters have
 * to be drawn with the machine's fonts. Not thread-safe.
 */
public final class EscPosEncoder {

    /** More blank paper than this in one place is a mistake. */
    private static final int MOST_BLANK_LINES = 50;

    /** Paper below the last line, beyond what the printer feeds to its knife: 3 mm, so that nothing is cut into. */
    private static final int CUT_FEED_DOTS = 3 * PaperProfile.DOTS_PER_MILLIMETRE;

    /**
     * Rows of a picture in one command: 1.7 kB at full width. Status can be asked for between two commands only, and
     * cheap printers lose pictures that are larger than their buffer.
     */
    private static final int BAND_ROWS = 24;

    private final SlipLayout layout;
    private final TextCells text;
    private final LineRaster raster;

    public EscPosEncoder(SlipLayout layout) {
        GlyphPainter painter = new GlyphPainter();
        this.layout = layout;
        this.text = new TextCells(painter::canDraw, layout.chinese() == SlipLayout.Chinese.RASTER);
        this.raster = new LineRaster(layout.paper(), painter);
    }

    /** Whether something in the slip is larger than the medium can hold, so that it must not be begun. */
    public boolean tooLong(Slip slip) {
        return slip.elements().stream()
                .anyMatch(element -> element instanceof Slip.QrCode qr && !QrSymbol.fits(qr.content()));
    }

    /**
     * The commands from initialisation to cut, each whole. They are made while being taken, so that the first is there
     * at once however long the drawing of the others takes.
     *
     * @throws IllegalArgumentException from the iterator when the slip is {@link #tooLong}
     */
    public Iterator<byte[]> commands(Slip slip) {
        return new Commanding(slip);
    }

    /** All commands in one. */
    public byte[] encode(Slip slip) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        commands(slip).forEachRemaining(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] prologue() {
        // ESC @ may have switched the automatic status off, so it is asked for again.
        return Commands.join(
                Commands.INITIALISE,
                Commands.AUTOMATIC_STATUS,
                Commands.MULTIBYTE_ON,
                Commands.MULTIBYTE_SPACING_NONE,
                Commands.lineSpacing(spacing(1)));
    }

    private static int spacing(int scale) {
        return PaperProfile.ROW_DOTS * scale + PaperProfile.GAP_DOTS;
    }

    /** One run over one slip; remembers what the printer is set to, so that only changes are sent. */
    private final class Commanding implements Iterator<byte[]> {
        private final Iterator<Slip.Element> elements;
        private final Deque<byte[]> ready = new ArrayDeque<>();
        private Style current = Style.PLAIN;
        private boolean cutting;

        Commanding(Slip slip) {
            this.elements = slip.elements().iterator();
            ready.add(prologue());
        }

        @Override
        public boolean hasNext() {
            return !ready.isEmpty() || !cutting;
        }

        @Override
        public byte[] next() {
            while (ready.isEmpty() && elements.hasNext()) {
                add(elements.next());
            }
            if (ready.isEmpty()) {
                if (cutting) {
                    throw new NoSuchElementException();
                }
                cutting = true;
                return Commands.join(layout.end(CUT_FEED_DOTS), layout.call());
            }
            return ready.removeFirst();
        }

        private void add(Slip.Element element) {
            switch (element) {
                case Slip.Text paragraph -> addParagraph(paragraph.content(), paragraph.style());
                case Slip.Pair pair -> addPair(pair);
                case Slip.Rule _ -> addParagraph("─".repeat(layout.paper().columns(1) / 2), Style.PLAIN);
                case Slip.Space space -> addSpace(space.lines());
                case Slip.QrCode qr -> addQrCode(qr);
                case Slip.Picture picture ->
                    addPicture(Bitmap.of(picture, layout.paper().dots()));
            }
        }

        private void addParagraph(String content, Style style) {
            for (List<Cell> paragraph : text.lines(content)) {
                for (List<Cell> line :
                        LineBreaker.lines(paragraph, layout.paper().columns(style.scale()))) {
                    addLine(line, style);
                }
            }
        }

        private void addPair(Slip.Pair pair) {
            List<Cell> left = text.cells(pair.left());
            List<Cell> right = text.cells(pair.right());
            Style style = new Style(1, pair.bold(), Align.LEFT);
            int columns = layout.paper().columns(1);
            int between = columns - TextCells.columns(left) - TextCells.columns(right);
            if (between >= 1) {
                List<Cell> line = new ArrayList<>(left);
                for (int space = 0; space < between; space++) {
                    line.add(new Cell(" ", 1, false));
                }
                line.addAll(right);
                addLine(line, style);
            } else {
                LineBreaker.lines(left, columns).forEach(line -> addLine(line, style));
                LineBreaker.lines(right, columns)
                        .forEach(line -> addLine(line, new Style(1, pair.bold(), Align.RIGHT)));
            }
        }

        private void addLine(List<Cell> line, Style style) {
            if (line.stream().anyMatch(Cell::raster)) {
                addRaster(raster.draw(line, style.scale(), style.bold(), style.align()), Align.LEFT);
                return;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(change(style));
            line.forEach(cell -> bytes.writeBytes(cell.text().getBytes(TextCells.GB18030)));
            bytes.write('\n');
            ready.add(bytes.toByteArray());
        }

        private void addSpace(int lines) {
            ready.add(change(Style.PLAIN));
            ready.add("\n".repeat(Math.clamp(lines, 0, MOST_BLANK_LINES)).getBytes(StandardCharsets.US_ASCII));
        }

        private void addQrCode(Slip.QrCode qr) {
            QrSymbol symbol = QrSymbol.of(qr.content());
            int dots = symbol.moduleDots(qr.millimetres(), layout.paper());
            byte[] quiet = Commands.feed(QrSymbol.QUIET_ZONE * dots);
            ready.add(change(Style.CENTRED));
            ready.add(quiet);
            if (layout.qr() == SlipLayout.Qr.RASTER) {
                addRaster(symbol.bitmap(dots), Align.CENTRE);
            } else {
                ready.add(Commands.join(Commands.QR_MODEL_2, Commands.qrModule(dots), Commands.QR_LEVEL_M));
                ready.add(Commands.qrStore(qr.content().getBytes(StandardCharsets.UTF_8)));
                ready.add(Commands.QR_PRINT);
            }
            ready.add(quiet);
        }

        private void addPicture(Bitmap picture) {
            addRaster(picture, Align.CENTRE);
            ready.add(Commands.feed(PaperProfile.GAP_DOTS));
        }

        private void addRaster(Bitmap bitmap, Align align) {
            ready.add(change(new Style(1, false, align)));
            // White at the right need not be sent, except where it counts for the middle.
            int stride = align == Align.LEFT ? bitmap.usedStride() : bitmap.stride();
            for (int row = 0; row < bitmap.height(); row += BAND_ROWS) {
                int rows = Math.min(BAND_ROWS, bitmap.height() - row);
                ready.add(
                        switch (layout.picture()) {
                            case RASTER -> Commands.raster(bitmap, stride, row, rows);
                            case GRAPHICS -> Commands.graphics(bitmap, stride, row, rows);
                        });
            }
        }

        /** What has to be sent so that the printer is set to that style. */
        private byte[] change(Style wanted) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (wanted.align() != current.align()) {
                bytes.writeBytes(Commands.align(wanted.align()));
            }
            if (wanted.scale() != current.scale()) {
                bytes.writeBytes(Commands.scale(wanted.scale()));
                bytes.writeBytes(Commands.lineSpacing(spacing(wanted.scale())));
            }
            if (wanted.bold() != current.bold()) {
                bytes.writeBytes(Commands.bold(wanted.bold()));
            }
            current = wanted;
            return bytes.toByteArray();
        }
    }
}

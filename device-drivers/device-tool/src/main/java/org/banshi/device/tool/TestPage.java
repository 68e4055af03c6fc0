package org.banshi.device.tool;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that says whether a printer prints: frame, text, shades of grey. A PDF 1.4 (ISO 32000-1) with a font that
 * every printer has; whether Chinese comes out is the business of the document's own font, and {@code --file} shows it.
 */
final class TestPage {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private TestPage() {}

    static boolean isPdf(byte[] bytes) {
        return bytes.length > MAGIC.length
                && new String(bytes, 0, MAGIC.length, StandardCharsets.US_ASCII).equals("%PDF-");
    }

    static byte[] pdf(String uri) {
        String content = content(uri);
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int number = 1; number <= objects.size(); number++) {
            offsets.add(file.size());
            write(file, number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(file, "%010d 00000 n \n".formatted(offset)));
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static String content(String uri) {
        StringBuilder content = new StringBuilder("1 w 28 28 539 786 re S\n");
        for (int shade = 0; shade < 10; shade++) {
            content.append("0.%d g %d 600 48 40 re f\n".formatted(shade, 57 + shade * 48));
        }
        content.append("0 g BT /F1 28 Tf 57 740 Td (Banshi test page) Tj ET\n");
        content.append("BT /F1 11 Tf 57 700 Td (").append(escaped(uri)).append(") Tj ET\n");
        content.append("BT /F1 11 Tf 57 670 Td (The frame is 10 mm from each edge; ten shades of grey below.) Tj ET");
        return content.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?").replaceAll("([\\\\()])", "\\\\$1");
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}

package org.banshi.kiosk.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.banshi.device.Slip;
import org.banshi.device.page.PageFonts;
import org.banshi.kiosk.receipt.PdfOutcome;
import org.banshi.kiosk.receipt.ReceiptContent;
import org.banshi.kiosk.receipt.ReceiptPdf;
import org.banshi.kiosk.receipt.ReceiptSlip;
import org.banshi.kiosk.receipt.ReceiptWriter;
import org.banshi.kiosk.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays out the receipt of a visit for the printer and, where a folder for copies is set, as a page. */
public final class ReceiptDesk {

    private static final Logger log = LoggerFactory.getLogger(ReceiptDesk.class);

    private final ReceiptWriter writer;
    private final Optional<Path> copies;
    private final InstantSource clock;

    /** @param copies where a PDF of each receipt goes, for demonstrations only */
    public ReceiptDesk(ReceiptWriter writer, Optional<Path> copies, InstantSource clock) {
        this.writer = writer;
        this.copies = copies;
        this.clock = clock;
    }

    /** The slip for 80 mm paper. */
    public Slip slip(Visit visit) {
        ReceiptContent content = writer.write(visit, LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
        copies.ifPresent(folder -> visit.applicationId()
                .ifPresent(id -> Thread.ofVirtual().name("receipt-copy").start(() -> keepCopy(content, folder, id))));
        return ReceiptSlip.of(content, ReceiptSlip.COLUMNS_80_MM);
    }

    private static void keepCopy(ReceiptContent content, Path folder, UUID id) {
        try {
            switch (new ReceiptPdf(PageFonts.DEBIAN).draw(content)) {
                case PdfOutcome.Made(byte[] pdf) -> {
                    Files.createDirectories(folder);
                    Files.write(folder.resolve(id + ".pdf"), pdf);
                }
                case PdfOutcome.FontMissing(String sentence) -> log.error("RECEIPT_COPY {}", sentence);
            }
        } catch (IOException | RuntimeException failed) {
            // Only the class: PDFBox quotes the character that it cannot draw.
            log.error(
                    "RECEIPT_COPY the page could not be written to {}: {}",
                    folder,
                    failed.getClass().getName());
        }
    }
}

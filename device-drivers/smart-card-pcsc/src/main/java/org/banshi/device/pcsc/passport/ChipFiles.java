package org.banshi.device.pcsc.passport;

import java.util.Arrays;
import java.util.Optional;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ISO7816;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole files, in the clear or through the secure channel. JMRTD's own file system trusts the length that a file
 * states, and takes an answer without protection where its status word looks like a wrong length; so only its channel
 * is used.
 */
final class ChipFiles {

    /** Answers with their protection then fit into 256 bytes, which every reader and chip can do. */
    private static final int BLOCK = 223;

    /** Tag and length of a file, and a little more: what JMRTD and others ask for first. */
    private static final int FIRST_BLOCK = 8;

    /** Beyond it the offset goes into a data object of the odd instruction (ISO 7816-4). */
    private static final int LARGEST_EVEN_OFFSET = 0x7FFF;

    private static final int END_OF_FILE = 0x6282;
    private static final int OK = 0x9000;
    private static final int FILE_NOT_FOUND = 0x6A82;

    private final ChipLink link;
    private final @Nullable APDUWrapper channel;

    /** @param channel null for in the clear */
    ChipFiles(ChipLink link, @Nullable APDUWrapper channel) {
        this.link = link;
        this.channel = channel;
    }

    /** @return the file with tag and length and nothing after; empty if the chip does not have it */
    Optional<byte[]> read(ChipFile file) throws ChipException {
        int found = exchange(new CommandAPDU(0x00, ISO7816.INS_SELECT_FILE, 0x02, 0x0C, file.identifier()))
                .getSW();
        if (found == FILE_NOT_FOUND) {
            return Optional.empty();
        }
        if (found != OK) {
            throw new ChipException(ChipErrors.refused(file.title(), found));
        }
        byte[] start = block(file, 0, FIRST_BLOCK);
        Tlv.Header header =
                Tlv.header(start, 0).orElseThrow(() -> new ChipException(ChipErrors.unreadable(file.title())));
        if (header.tag() != file.tag()) {
            throw new ChipException(ChipErrors.unreadable(file.title()));
        }
        if (header.total() > file.limit()) {
            throw new ChipException(ChipErrors.tooLarge(file.title(), file.limit()));
        }
        byte[] whole = Arrays.copyOf(start, (int) header.total());
        int at = Math.min(start.length, whole.length);
        while (at < whole.length) {
            byte[] block = block(file, at, Math.min(BLOCK, whole.length - at));
            int length = Math.min(block.length, whole.length - at);
            System.arraycopy(block, 0, whole, at, length);
            at += length;
        }
        return Optional.of(whole);
    }

    /** @return at least one byte */
    private byte[] block(ChipFile file, int offset, int length) throws ChipException {
        boolean odd = offset > LARGEST_EVEN_OFFSET;
        ResponseAPDU answer = exchange(odd ? oddRead(offset, length) : evenRead(offset, length));
        int status = answer.getSW();
        if (status == ISO7816.SW_WRONG_P1P2 || status == END_OF_FILE && answer.getData().length == 0) {
            throw new ChipException(ChipErrors.endsEarly(file.title()));
        }
        if (status != OK && status != END_OF_FILE) {
            throw new ChipException(ChipErrors.refused(file.title(), status));
        }
        byte[] data = odd
                ? Tlv.only(answer.getData(), 0x53)
                        .orElseThrow(() -> new ChipException(ChipErrors.unreadable(file.title())))
                : answer.getData();
        if (data.length == 0) {
            throw new ChipException(ChipErrors.endsEarly(file.title()));
        }
        return data;
    }

    private static CommandAPDU evenRead(int offset, int length) {
        return new CommandAPDU(0x00, ISO7816.INS_READ_BINARY, offset >> 8, offset & 0xFF, length);
    }

    private static CommandAPDU oddRead(int offset, int length) {
        byte[] object = {0x54, 3, (byte) (offset >> 16), (byte) (offset >> 8), (byte) offset};
        // The answer's own tag and length take up to three bytes.
        return new CommandAPDU(0x00, ISO7816.INS_READ_BINARY2, 0, 0, object, Math.min(length + 3, BLOCK));
    }

    /** One command and its answer, checked and taken out of the protection if there is a channel. */
    private ResponseAPDU exchange(CommandAPDU command) throws ChipException {
        try {
            if (channel == null) {
                return link.transmit(command);
            }
            ResponseAPDU answer = link.transmit(channel.wrap(command));
            if (answer.getData().length == 0) {
                // A chip that has given up the channel answers with a bare status word.
                throw new ChipException(
                        answer.getSW() == OK
                                ? ChipErrors.channelBroken()
                                : ChipErrors.refused("its data through the secure channel", answer.getSW()));
            }
            return channel.unwrap(answer);
        } catch (CardServiceException | RuntimeException broken) {
            // Everything that JMRTD's channel finds wrong in an answer comes as an unchecked exception.
            link.requireGoing();
            throw new ChipException(ChipErrors.channelBroken());
        }
    }
}

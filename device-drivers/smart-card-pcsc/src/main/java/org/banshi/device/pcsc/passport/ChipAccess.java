package org.banshi.device.pcsc.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ISO7816;
import org.banshi.device.DeviceError;
import org.banshi.device.DocumentAccess;
import org.banshi.device.DocumentAccess.CardAccessNumber;
import org.banshi.device.DocumentAccess.MachineReadableZone;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.jmrtd.BACKey;
import org.jmrtd.CardServiceProtocolException;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.protocol.BACAPDUSender;
import org.jmrtd.protocol.BACProtocol;
import org.jmrtd.protocol.PACEAPDUSender;
import org.jmrtd.protocol.PACEProtocol;
import org.jspecify.annotations.Nullable;

/**
 * Opens the chip (ICAO 9303-11, 4.2): PACE where the chip offers it, else Basic Access Control; from PACE that fails
 * for another reason than the key back to Basic Access Control.
 */
final class ChipAccess {

    private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};
    private static final byte[] MASTER_FILE = {0x3F, 0x00};

    private static final int OK = 0x9000;
    private static final int SHORT_ANSWER = 256;

    /** The step of PACE in which both sides prove that they have the same key. */
    private static final int PROOF = 4;

    private static final int BAC_CHALLENGE = 1;

    private final ChipLink link;

    ChipAccess(ChipLink link) {
        this.link = link;
    }

    /** How it went; the chip's application is selected only if it opened. */
    sealed interface Opening {

        /** @param remark why PACE was not used though it was offered */
        record Opened(AccessProtocol protocol, APDUWrapper channel, Optional<String> remark) implements Opening {}

        record Denied(DeviceError error) implements Opening {}
    }

    Opening open(DocumentAccess access) throws ChipException {
        Optional<PACEInfo> offered = offeredPace();
        if (offered.isPresent()) {
            Optional<Opening> byPace = pace(access, offered.get());
            if (byPace.isPresent()) {
                return byPace.get();
            }
        }
        Optional<String> remark = offered.map(info -> paceBrokeOff(link.lastStatus()));
        select(null);
        return switch (access) {
            case MachineReadableZone zone -> basicAccess(zone, remark);
            case CardAccessNumber number -> new Opening.Denied(ChipErrors.needsTheZone());
        };
    }

    private static String paceBrokeOff(int status) {
        return "PACE was offered, but broke off for a technical reason (SW=%04X); the chip was opened by Basic Access"
                        .formatted(status)
                + " Control.";
    }

    /** What EF.CardAccess offers and JMRTD can do; a file that is missing or damaged offers nothing. */
    private Optional<PACEInfo> offeredPace() throws ChipException {
        try {
            // What was selected before is not known; chips that refuse this are in the master file anyway.
            link.transmit(new CommandAPDU(0x00, ISO7816.INS_SELECT_FILE, 0x00, 0x0C, MASTER_FILE));
            Optional<byte[]> file = new ChipFiles(link, null).read(ChipFile.CARD_ACCESS);
            return file.flatMap(ChipAccess::best);
        } catch (CardServiceException | ChipException none) {
            link.requireGoing();
            return Optional.empty();
        }
    }

    private static Optional<PACEInfo> best(byte[] cardAccess) {
        try {
            return new CardAccessFile(new ByteArrayInputStream(cardAccess))
                    .getSecurityInfos().stream()
                            .filter(PACEInfo.class::isInstance)
                            .map(PACEInfo.class::cast)
                            .filter(ChipAccess::known)
                            .min(Comparator.comparingInt(ChipAccess::rank)
                                    .thenComparing(PACEInfo::getObjectIdentifier));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean known(PACEInfo info) {
        try {
            return info.getParameterId() != null && PACEInfo.toParameterSpec(info.getParameterId()) != null;
        } catch (RuntimeException proprietary) {
            return false;
        }
    }

    /** Generic mapping first: it is the one that every chip and every inspection system has been tried with. */
    private static int rank(PACEInfo info) {
        return List.of(PACEInfo.MappingType.GM, PACEInfo.MappingType.CAM, PACEInfo.MappingType.IM)
                .indexOf(PACEInfo.toMappingType(info.getObjectIdentifier()));
    }

    /** Empty if PACE failed for another reason than the key. */
    private Optional<Opening> pace(DocumentAccess access, PACEInfo info) throws ChipException {
        try {
            PACEKeySpec key = switch (access) {
                case MachineReadableZone zone -> PACEKeySpec.createMRZKey(key(zone));
                case CardAccessNumber number -> PACEKeySpec.createCANKey(number.digits());
            };
            PACEProtocol protocol = new PACEProtocol(new PACEAPDUSender(link), null, SHORT_ANSWER, SHORT_ANSWER, true);
            APDUWrapper channel = protocol.doPACE(
                            key,
                            info.getObjectIdentifier(),
                            PACEInfo.toParameterSpec(info.getParameterId()),
                            info.getParameterId())
                    .getWrapper();
            select(channel);
            return Optional.of(new Opening.Opened(AccessProtocol.PACE, channel, Optional.empty()));
        } catch (CardServiceProtocolException failed) {
            link.requireGoing();
            return failed.getStep() == PROOF
                    ? Optional.of(new Opening.Denied(ChipErrors.wrongKey(link.lastStatus())))
                    : Optional.empty();
        } catch (CardServiceException | GeneralSecurityException | RuntimeException failed) {
            link.requireGoing();
            return Optional.empty();
        }
    }

    private Opening basicAccess(MachineReadableZone zone, Optional<String> remark) throws ChipException {
        try {
            BACProtocol protocol = new BACProtocol(new BACAPDUSender(link), SHORT_ANSWER, true);
            APDUWrapper channel = protocol.doBAC(key(zone)).getWrapper();
            return new Opening.Opened(AccessProtocol.BAC, channel, remark);
        } catch (CardServiceProtocolException failed) {
            link.requireGoing();
            if (failed.getStep() == BAC_CHALLENGE) {
                throw new ChipException(ChipErrors.opensByNothing(link.lastStatus()));
            }
            if (link.lastStatus() == OK) {
                throw new ChipException(ChipErrors.channelBroken());
            }
            return new Opening.Denied(ChipErrors.wrongKey(link.lastStatus()));
        } catch (CardServiceException | RuntimeException failed) {
            link.requireGoing();
            throw new ChipException(ChipErrors.channelBroken());
        }
    }

    private void select(@Nullable APDUWrapper channel) throws ChipException {
        CommandAPDU select = new CommandAPDU(0x00, ISO7816.INS_SELECT_FILE, 0x04, 0x0C, APPLICATION);
        int status;
        try {
            status = channel == null
                    ? link.transmit(select).getSW()
                    : channel.unwrap(link.transmit(channel.wrap(select))).getSW();
        } catch (CardServiceException | RuntimeException broken) {
            link.requireGoing();
            throw new ChipException(ChipErrors.channelBroken());
        }
        if (status != OK) {
            throw new ChipException(ChipErrors.notATravelDocument(status));
        }
    }

    private static BACKey key(MachineReadableZone zone) {
        return new BACKey(zone.documentNumber(), zone.birthDate(), zone.expiryDate());
    }
}

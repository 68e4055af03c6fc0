package org.banshi.device.pcsc.passport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardService;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.DocumentAccess;
import org.banshi.device.IdCard;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocument.Portrait;
import org.banshi.device.TravelDocument.Verification;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.pcsc.TravelDocumentReader;

/**
 * Reads passports and travel permits: data group 1, the document security object, and the portrait if it is asked for.
 * A document whose checks fail is read all the same; {@link TravelDocument#verification()} says what failed, and its
 * user decides. A portrait that cannot be had only makes a remark. Keeps nothing between two readings.
 */
public final class PassportReader implements TravelDocumentReader {

    /** Options of the device URI that are for this class: {@code csca=/folder}, {@code portrait=yes}. */
    public static final Set<String> OPTIONS = Set.of("csca", "portrait");

    /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.jmrtd");

    private final CountryCertificates trusted;
    private final boolean portrait;
    private final InstantSource clock;

    static {
        // JMRTD's warnings quote answers of the chip, which are personal data; what matters is in the outcome.
        LIBRARY.setLevel(Level.OFF);
    }

    private enum YesNo {
        NO,
        YES
    }

    /**
     * @param trusted the country certificates that signers are checked against
     * @param portrait whether to read data group 2, which takes one to three seconds more
     */
    public PassportReader(CountryCertificates trusted, boolean portrait, InstantSource clock) {
        this.trusted = trusted;
        this.portrait = portrait;
        this.clock = clock;
    }

    /** With the options {@link #OPTIONS} of a device URI; without {@code csca} no issuer is verified. */
    public static PassportReader of(DeviceUri uri, InstantSource clock) throws DeviceUriException {
        Optional<String> folder = uri.option("csca");
        CountryCertificates trusted =
                folder.isPresent() ? CountryCertificates.in(Path.of(folder.get())) : CountryCertificates.none();
        return new PassportReader(trusted, uri.choice("portrait", YesNo.NO) == YesNo.YES, clock);
    }

    @Override
    public TravelDocumentOutcome read(CardService service, DocumentAccess access, BooleanSupplier cancelled) {
        ChipLink link = new ChipLink(service, cancelled);
        try {
            return switch (new ChipAccess(link).open(access)) {
                case ChipAccess.Opening.Opened(AccessProtocol protocol, APDUWrapper channel, Optional<String> remark) ->
                    new TravelDocumentOutcome.Read(document(link, protocol, new ChipFiles(link, channel), remark));
                case ChipAccess.Opening.Denied(var error) -> new TravelDocumentOutcome.AccessDenied(error);
            };
        } catch (ChipException over) {
            return new TravelDocumentOutcome.NotRead(over.error());
        }
    }

    private TravelDocument document(ChipLink link, AccessProtocol protocol, ChipFiles files, Optional<String> remark)
            throws ChipException {
        PassiveAuthentication authentication = new PassiveAuthentication(trusted, clock.instant());
        remark.ifPresent(authentication::remark);
        Map<ChipFile, byte[]> groups = new EnumMap<>(ChipFile.class);

        byte[] zone = files.read(ChipFile.DATA_GROUP_1)
                .orElseThrow(() -> new ChipException(ChipErrors.missing(ChipFile.DATA_GROUP_1.title())));
        groups.put(ChipFile.DATA_GROUP_1, zone);
        MrzFields fields = zoneText(zone)
                .flatMap(MrzLayouts::decode)
                .orElseThrow(() -> new ChipException(ChipErrors.unreadable(ChipFile.DATA_GROUP_1.title())));
        if (!fields.checked()) {
            authentication.remark("A check digit of the machine-readable zone in the chip is wrong.");
        }
        Optional<byte[]> security = files.read(ChipFile.SECURITY_OBJECT);
        Optional<Portrait> picture = portrait ? picture(link, files, groups, authentication) : Optional.empty();
        Verification verification = authentication.verify(protocol, groups, security, fields.issuer());
        return document(fields, picture, verification);
    }

    private TravelDocument document(MrzFields fields, Optional<Portrait> picture, Verification verification) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new TravelDocument(
                fields.kind(),
                fields.issuer(),
                fields.documentNumber(),
                fields.surname(),
                fields.givenNames(),
                fields.nationality(),
                MrzDates.birth(fields.birth(), today),
                sex(fields.sex()),
                MrzDates.expiry(fields.expiry()),
                picture,
                verification);
    }

    private static Optional<Portrait> picture(
            ChipLink link, ChipFiles files, Map<ChipFile, byte[]> groups, PassiveAuthentication authentication)
            throws ChipException {
        Optional<byte[]> file;
        try {
            file = files.read(ChipFile.DATA_GROUP_2);
        } catch (ChipException notThePortrait) {
            link.requireGoing();
            authentication.remark(
                    "The portrait was not read: " + notThePortrait.error().sentence());
            return Optional.empty();
        }
        file.ifPresent(bytes -> groups.put(ChipFile.DATA_GROUP_2, bytes));
        Optional<Portrait> picture = file.flatMap(Portraits::find);
        if (picture.isEmpty()) {
            authentication.remark("The chip holds no portrait in a format that is known.");
        }
        return picture;
    }

    private static Optional<String> zoneText(byte[] dataGroup) {
        return Tlv.only(dataGroup, ChipFile.DATA_GROUP_1.tag())
                .flatMap(value -> Tlv.first(Tlv.all(value), 0x5F1F))
                .map(text -> new String(text, StandardCharsets.US_ASCII));
    }

    private static IdCard.Sex sex(String letter) {
        return switch (letter) {
            case "M" -> IdCard.Sex.MALE;
            case "F" -> IdCard.Sex.FEMALE;
            case "<", "X" -> IdCard.Sex.NOT_STATED;
            default -> IdCard.Sex.UNKNOWN;
        };
    }
}

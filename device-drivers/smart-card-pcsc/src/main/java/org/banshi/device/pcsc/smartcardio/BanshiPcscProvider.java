package org.banshi.device.pcsc.smartcardio;

import java.security.Provider;
import java.util.List;
import java.util.Map;
import javax.smartcardio.TerminalFactory;
import org.jspecify.annotations.Nullable;

/**
 * Card terminals of the PC/SC service; to be used as it is, without registration: {@code
 * TerminalFactory.getInstance("PC/SC", null, new BanshiPcscProvider())}. Takes no parameter. What it gives out is
 * thread-safe; a service that is absent is told by {@link javax.smartcardio.CardException}, and the next call tries
 * again.
 */
public final class BanshiPcscProvider extends Provider {
    private static final long serialVersionUID = 1L;

    private static final String TYPE = "TerminalFactory";
    private static final String ALGORITHM = "PC/SC";

    public BanshiPcscProvider() {
        super("BanshiPcsc", "1.0", "Card terminals of pcsc-lite that outlive its restart");
        putService(new Terminals(this));
    }

    /** The factory of this provider; it has no other. */
    public static TerminalFactory factory() {
        try {
            return TerminalFactory.getInstance(ALGORITHM, null, new BanshiPcscProvider());
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class Terminals extends Service {
        Terminals(Provider provider) {
            super(provider, TYPE, ALGORITHM, PcscTerminalFactory.class.getName(), List.of(), Map.of());
        }

        @Override
        public Object newInstance(@Nullable Object parameter) {
            return new PcscTerminalFactory();
        }
    }
}

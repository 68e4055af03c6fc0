package org.banshi.device.pcsc.lite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PcscLibraryTest {

    @Test
    void aMachineWithoutTheLibraryIsToldWhatToInstall() {
        assertThatThrownBy(() -> PcscLibrary.load("libno-such-library.so.1"))
                .isInstanceOf(PcscMissingException.class)
                .hasMessage(
                        "This machine has no libno-such-library.so.1: install the packages libpcsclite1 and pcscd.");
    }

    @Test
    void anotherLibraryOfThatNameIsNoneEither() {
        assertThatThrownBy(() -> PcscLibrary.load("libc.so.6")).isInstanceOf(PcscMissingException.class);
    }

    @Test
    void aConnectionThatEndsIsTheServicesLossButAtFirstARefusal() {
        int violation = 0x8010006A;
        assertThat(new PcscException("SCardGetStatusChange", violation).serviceLost())
                .isTrue();
        assertThat(new PcscException("SCardEstablishContext", violation).serviceLost())
                .isFalse();
        assertThat(new PcscException("SCardEstablishContext", 0x8010001D).serviceLost())
                .isTrue();
    }

    @Test
    void anUnknownCodeKeepsItsNumber() {
        PcscException failure = new PcscException("SCardTransmit", 0x80100004);
        assertThat(failure.code()).isEmpty();
        assertThat(failure).hasMessage("0x80100004").hasToString("SCardTransmit failed with 0x80100004");
    }

    @Test
    void aStateTellsCardAndCount() {
        ReaderState state = new ReaderState("reader", 0x0003_0122);
        assertThat(state.cardPresent()).isTrue();
        assertThat(state.events()).isEqualTo(3);
        assertThat(state.known().bits()).isEqualTo(0x0003_0120);
        assertThat(new ReaderState("reader", 0x220).mute()).isTrue();
        assertThat(new ReaderState("reader", 0x00C).available()).isFalse();
    }
}

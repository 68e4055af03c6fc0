package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.junit.jupiter.api.Test;

class ReaderChoiceTest {

    private static final List<String> ATTACHED = List.of("HID Omnikey 00 00", "ACS ACR39U ICC Reader 01 00");

    @Test
    void anyReaderIsTheFirstOneAndThenStaysTheSame() throws Exception {
        ReaderChoice any = choice("pcsc:*");
        assertThat(any.among(ATTACHED, Optional.empty())).contains("HID Omnikey 00 00");
        assertThat(any.among(ATTACHED, Optional.of("ACS ACR39U ICC Reader 01 00")))
                .contains("ACS ACR39U ICC Reader 01 00");
        assertThat(any.among(ATTACHED, Optional.of("gone"))).contains("HID Omnikey 00 00");
        assertThat(any.among(List.of(), Optional.of("gone"))).isEmpty();
    }

    @Test
    void aPartOfTheNameIsEnoughWhateverItsCase() throws Exception {
        assertThat(choice("pcsc:acr39u%20ICC").among(ATTACHED, Optional.empty()))
                .contains("ACS ACR39U ICC Reader 01 00");
        assertThat(choice("pcsc:C+C").part()).isEqualTo("C+C");
        assertThat(choice("pcsc:Gemalto").among(ATTACHED, Optional.empty())).isEmpty();
    }

    @Test
    void aBrokenEscapeAndAnUnknownOptionAreRefused() {
        assertThatThrownBy(() -> choice("pcsc:ACS%2"))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("%20");
        assertThatThrownBy(() -> new PcscDriver().open(DeviceUri.parse("pcsc:*?baud=9600")))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("baud");
    }

    private static ReaderChoice choice(String uri) throws DeviceUriException {
        return ReaderChoice.of(DeviceUri.parse(uri));
    }
}

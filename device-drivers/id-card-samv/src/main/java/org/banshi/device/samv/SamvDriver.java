package org.banshi.device.samv;

import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.IdCardReader;

/**
 * ID-card readers with a SAM_V module, for example {@code samv:serial:/dev/banshi/idcard?baud=115200}. Options, beside
 * those of the transport:
 *
 * <ul>
 *   <li>{@code baud=auto}: tries the module's five speeds until it answers, again after each loss
 *   <li>{@code speed=115200}: switches the module to this speed after it has answered
 *   <li>{@code fingerprint=yes}: reads fingerprints too, which takes 90 ms longer at 115,200 baud
 *   <li>{@code rf-frame=80}: bytes that the module may send to a card at once, for readers that want to be told
 * </ul>
 */
public final class SamvDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "samv";
    }

    @Override
    public IdCardReader open(DeviceUri uri) throws DeviceUriException {
        return open(uri, SamvTiming.NORMAL);
    }

    static IdCardReader open(DeviceUri uri, SamvTiming timing) throws DeviceUriException {
        SamvReader reader = new SamvReader(uri, SamvSetup.of(uri, timing));
        reader.start();
        return reader;
    }
}

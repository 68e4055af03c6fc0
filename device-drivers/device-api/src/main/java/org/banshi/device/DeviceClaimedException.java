package org.banshi.device;

/** Two visits, or a visit and an engineer, want the same device at the same time: a mistake in the program. */
public final class DeviceClaimedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public DeviceClaimedException(DeviceUri uri) {
        super("“" + uri + "” is claimed already; release it first.");
    }
}

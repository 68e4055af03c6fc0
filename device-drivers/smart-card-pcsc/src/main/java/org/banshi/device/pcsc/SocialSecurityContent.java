package org.banshi.device.pcsc;

import org.banshi.device.DeviceError;
import org.banshi.device.SocialSecurityCard;

/** What became of a social-security card's bytes. */
sealed interface SocialSecurityContent {

    record Valid(SocialSecurityCard card) implements SocialSecurityContent {}

    /** Complete, and yet it says what cannot be. */
    record Refused(DeviceError error) implements SocialSecurityContent {}
}

package org.banshi.kiosk.station;

import java.time.InstantSource;
import org.banshi.content.Catalogue;
import org.banshi.content.place.Site;
import org.banshi.contract.Sealer;
import org.banshi.device.DeviceDrivers;
import org.banshi.kiosk.outbox.BackendClient;
import org.banshi.kiosk.outbox.Outbox;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.visit.VisitRules;

/**
 * What a station is made of. Outbox and client are closed by whoever opened them, after the station.
 *
 * @param times how long to wait for what
 */
public record StationParts(
        KioskSettings settings,
        Catalogue catalogue,
        Site site,
        InstantSource clock,
        VisitRules.Times times,
        DeviceDrivers drivers,
        Outbox outbox,
        Sealer sealer,
        BackendClient client) {}

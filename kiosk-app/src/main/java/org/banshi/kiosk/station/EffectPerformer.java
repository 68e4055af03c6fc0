package org.banshi.kiosk.station;

import org.banshi.kiosk.visit.Effect;
import org.banshi.kiosk.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each effect to whom it concerns. Called on the station's thread; nothing here may block. */
public final class EffectPerformer {

    private static final Logger log = LoggerFactory.getLogger(EffectPerformer.class);

    private final Clocks clocks;
    private final DeviceDesk devices;
    private final SubmissionDesk submissions;
    private final Runnable wipeScreen;

    public EffectPerformer(Clocks clocks, DeviceDesk devices, SubmissionDesk submissions, Runnable wipeScreen) {
        this.clocks = clocks;
        this.devices = devices;
        this.submissions = submissions;
        this.wipeScreen = wipeScreen;
    }

    /** @param visit the visit as it is after the event */
    void perform(Visit visit, Effect effect) {
        switch (effect) {
            case Effect.StartTimer(Effect.Timer timer, var after) -> clocks.start(visit.serial(), timer, after);
            case Effect.StopTimer(Effect.Timer timer) -> clocks.stop(timer);
            case Effect.StopTimers() -> clocks.stopAll();
            case Effect.WatchDevices() -> devices.watch();
            case Effect.Save(Visit confirmed) -> submissions.save(confirmed);
            case Effect.WakeSender() -> submissions.wake();
            case Effect.PrintReceipt(Visit done) -> devices.printReceipt(done);
            case Effect.QueryProgress(var application) -> submissions.query(application);
            case Effect.SendRating(var application, int stars, var reasons) ->
                submissions.rate(application, stars, reasons);
            case Effect.CallStaff() -> log.warn("STAFF_CALLED somebody at the terminal asks for help");
            case Effect.CardAlarm() -> log.warn("CARD_LEFT a card lies on the reader after the visit");
            case Effect.Wipe() -> {
                devices.forgetSlip();
                wipeScreen.run();
            }
        }
    }
}

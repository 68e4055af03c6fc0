package org.banshi.kiosk.screen;

import java.util.List;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;

/** Which page draws which stage, and what each depends on. */
final class Pages {

    private Pages() {}

    static Page draw(PageContext context) {
        return switch (context.visit().stage()) {
            case Stage.Attract _ -> AttractPage.draw(context);
            case Stage.Welcome _ -> WelcomePage.draw(context);
            case Stage.Identify identify -> IdentifyPage.draw(context, identify);
            case Stage.Choose choose -> ChoosePage.draw(context, choose);
            case Stage.Guide(var item) -> GuidePage.draw(context, item);
            case Stage.NotEligible(var item) -> NotEligiblePage.draw(context, item);
            case Stage.Fill fill -> FillPage.draw(context, fill);
            case Stage.Materials _ -> MaterialsPage.draw(context);
            case Stage.Review _ -> ReviewPage.draw(context);
            case Stage.Sign sign -> SignPage.draw(context, sign);
            case Stage.Submitting(var phase) -> SubmittingPage.draw(context, phase);
            case Stage.Done _ -> DonePage.draw(context);
            case Stage.Rate rate -> RatePage.draw(context, rate);
            case Stage.Farewell _ -> FarewellPage.draw(context);
            case Stage.Progress progress -> ProgressPage.draw(context, progress);
            case Stage.Warning _ -> WarningPage.draw(context);
            case Stage.Help _ -> HelpPage.draw(context);
            case Stage.OutOfService(var reason) -> OutOfServicePage.draw(context, reason);
        };
    }

    /** What the page shows, apart from comfort and notes: as long as it is equal, the page stays as it is. */
    static List<Object> key(Visit visit) {
        Surroundings around = visit.surroundings();
        Object devices = switch (visit.stage()) {
            case Stage.Attract _, Stage.Farewell _, Stage.OutOfService _ -> around;
            case Stage.Welcome _ -> around.scanner().canWork();
            case Stage.Identify _ -> List.of(Notes.broken(around.cardReader()), around.cardLies(), around.plate());
            case Stage.Done _ -> Notes.broken(around.printer());
            default -> "";
        };
        return List.of(
                visit.stage(),
                visit.serial(),
                visit.item(),
                visit.answers(),
                visit.card(),
                visit.submission(),
                visit.receipt(),
                visit.proofsOnly(),
                devices);
    }
}

package org.banshi.kiosk.outbox;

import org.banshi.contract.ContractJson;
import org.banshi.contract.MalformedJsonException;
import org.banshi.kiosk.outbox.BackendClient.Reply;

/** Asks the backend, lightly, whether it would take something now. A captive portal's page is a no. */
final class HealthProbe {
    private static final String HEALTH = "v1/health";
    private static final String UP = "UP";

    private final BackendClient client;

    HealthProbe(BackendClient client) {
        this.client = client;
    }

    private record Health(String status) {}

    Reachability probe() {
        return switch (client.get(HEALTH)) {
            case Reply.NoAnswer none -> Reachability.OFFLINE;
            case Reply.Answered answer -> isUp(answer) ? Reachability.ONLINE : Reachability.OFFLINE;
        };
    }

    private static boolean isUp(Reply.Answered answer) {
        try {
            return answer.status() == 200
                    && UP.equals(ContractJson.read(answer.body(), Health.class).status());
        } catch (MalformedJsonException e) {
            return false;
        }
    }
}

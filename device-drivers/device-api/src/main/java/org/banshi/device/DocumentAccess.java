package org.banshi.device;

/** What is printed on a travel document and opens its chip (ICAO 9303-11). Personal data: never logged. */
public sealed interface DocumentAccess {

    /**
     * The three fields of the machine-readable zone that make the key.
     *
     * @param documentNumber as in the MRZ, without filler and check digit
     * @param birthDate YYMMDD
     * @param expiryDate YYMMDD
     */
    record MachineReadableZone(String documentNumber, String birthDate, String expiryDate) implements DocumentAccess {
        public MachineReadableZone {
            if (!documentNumber.matches("[A-Z0-9<]{1,22}")) {
                throw new IllegalArgumentException("a document number has 1 to 22 characters A-Z, 0-9");
            }
            if (!birthDate.matches("[0-9<]{6}") || !expiryDate.matches("[0-9]{6}")) {
                throw new IllegalArgumentException("dates of the MRZ are six digits, YYMMDD");
            }
        }

        @Override
        public String toString() {
            return "MachineReadableZone[…]";
        }
    }

    /** The card access number: six digits on the front, only for PACE. */
    record CardAccessNumber(String digits) implements DocumentAccess {
        public CardAccessNumber {
            if (!digits.matches("[0-9]{6}")) {
                throw new IllegalArgumentException("a card access number has six digits");
            }
        }

        @Override
        public String toString() {
            return "CardAccessNumber[…]";
        }
    }
}

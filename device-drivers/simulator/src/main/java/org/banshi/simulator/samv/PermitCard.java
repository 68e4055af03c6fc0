package org.banshi.simulator.samv;

/** A residence permit for Hong Kong, Macao and Taiwan residents, field by field; its marker is J. */
public final class PermitCard {

    private final CardRecord record;

    PermitCard(String id) {
        record = new CardRecord(id);
        record.field(248, 2, "J");
        name("张三")
                .sex("1")
                .born("19940823")
                .number("810000199408230021")
                .travelPermit("H12345678")
                .issued("01");
        address("河北省石家庄市正定县幸福村1号").authority("正定县公安局").valid("20200101", "20250101");
    }

    /** At most 15 UTF-16 units. */
    public PermitCard name(String name) {
        record.field(0, 30, name);
        return this;
    }

    /** 0 unknown, 1 male, 2 female, 9 not stated (GB/T 2261.1). */
    public PermitCard sex(String code) {
        record.field(30, 2, code);
        return this;
    }

    /** YYYYMMDD, not checked: some cards in the field carry impossible dates. */
    public PermitCard born(String date) {
        record.field(36, 16, date);
        return this;
    }

    public PermitCard address(String address) {
        record.field(52, 70, address);
        return this;
    }

    public PermitCard number(String number) {
        record.field(122, 36, number);
        return this;
    }

    public PermitCard authority(String authority) {
        record.field(158, 30, authority);
        return this;
    }

    /** YYYYMMDD each; {@code to} may be 长期. */
    public PermitCard valid(String from, String to) {
        record.field(188, 16, from);
        record.field(204, 16, to);
        return this;
    }

    /** Nine characters: of the permit with which the holder enters the mainland. */
    public PermitCard travelPermit(String number) {
        record.field(220, 18, number);
        return this;
    }

    /** Two digits. */
    public PermitCard issued(String times) {
        record.field(238, 4, times);
        return this;
    }

    public SimulatedIdCard build() {
        return record.build();
    }
}

package org.banshi.simulator.samv;

/** A mainland resident's card, field by field (GA/T 490); its marker is a space. */
public final class MainlandCard {

    private final CardRecord record;

    MainlandCard(String id) {
        record = new CardRecord(id);
        name("张三").sex("1").ethnicity("01").born("19491231").number("11010519491231002X");
        address("河北省石家庄市正定县幸福村1号").authority("正定县公安局").valid("20180101", "20380101");
    }

    /** At most 15 UTF-16 units. */
    public MainlandCard name(String name) {
        record.field(0, 30, name);
        return this;
    }

    /** 0 unknown, 1 male, 2 female, 9 not stated (GB/T 2261.1). */
    public MainlandCard sex(String code) {
        record.field(30, 2, code);
        return this;
    }

    /** Two digits of GB/T 3304, or any two characters for a fault. */
    public MainlandCard ethnicity(String code) {
        record.field(32, 4, code);
        return this;
    }

    /** YYYYMMDD, not checked: some cards in the field carry impossible dates. */
    public MainlandCard born(String date) {
        record.field(36, 16, date);
        return this;
    }

    public MainlandCard address(String address) {
        record.field(52, 70, address);
        return this;
    }

    public MainlandCard number(String number) {
        record.field(122, 36, number);
        return this;
    }

    public MainlandCard authority(String authority) {
        record.field(158, 30, authority);
        return this;
    }

    /** YYYYMMDD each; {@code to} may be 长期. */
    public MainlandCard valid(String from, String to) {
        record.field(188, 16, from);
        record.field(204, 16, to);
        return this;
    }

    public SimulatedIdCard build() {
        return record.build();
    }
}

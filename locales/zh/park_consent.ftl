# 园区入库前征求各方同意（由运营者设定）。

park-consent-ahead = <i>入库前将征求各方同意。《构想》未作规定，由机器人运营者启用。</i>
park-consent = <b>各方意见</b>
    ✓ 同意：{ $agreed }
    ✋ 反对：
    { $objected }
    … 尚未答复：{ $silent }
    <i>《构想》未作规定。凡有代表的各方均同意后，园区即入库；不计票数。</i>
park-consent-objection = • { $side }：{ $reason }
park-consent-ask = ✉ 征求各方同意
park-consent-again = 🔄 核对各方代表
park-consent-agree = ✓ 同意
park-consent-object = ✋ 反对
park-consent-waits = 各方均同意后，园区即入库

park-object-field-reason = 理由
park-object-ask-reason = 贵方为何反对？推荐方、管理员和各方代表均会看到这段文字。园区审核期间可随时撤回反对意见。

park-consent-asked = ✉ <b>征求同意：{ $name }</b>
    { $kind }，{ $city }
    { $side }

    该园区已通过审核，拟准予入库。贵方是否同意？只要有一方反对，园区便继续处于审核中；入库前可更改答复。
    <i>《构想》未作规定：按机器人的设定征求同意。</i>
park-consent-objected = ✋ <b>反对意见：{ $name }</b>
    { $side }

    <b>理由：</b>{ $reason }

    反对意见撤回之前，园区继续处于审核中。
park-consent-lifted = ✓ <b>已撤回反对意见：{ $name }</b>
    { $side }

    仍有其他反对意见，或有尚未答复的一方。

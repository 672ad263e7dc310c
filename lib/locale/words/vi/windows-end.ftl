### Thời hạn trả hàng hoặc tranh chấp còn đến khi nào.

give-up-free = Không còn thời hạn trả hàng hay tranh chấp nào mà chúng tôi biết.
give-up-from = Từ ngày { $day }, không còn thời hạn trả hàng hay tranh chấp nào mà chúng tôi biết.
give-up-no-day = Chưa thể nói từ ngày nào không còn thời hạn trả hàng hay tranh chấp.

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accreditation</name>
    <message>
        <source>Decided by %1, signed on %2.</source>
        <translation>Решение: %1; подписано %2.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>Подписано %1.</translation>
    </message>
    <message>
        <source>Decided by %1, not signed yet.</source>
        <translation>Решение: %1; ещё не подписано.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Решение: %1.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Ещё не подписано.</translation>
    </message>
    <message>
        <source>In-field mission: %1.</source>
        <translation>Выездная миссия: %1.</translation>
    </message>
    <message>
        <source>In-field mission: %1, under %2.</source>
        <translation>Выездная миссия: %1; наставник: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Lapsed after %1: valid for %n month(s) from %2, and neither mission nor refresher since.</source>
        <translation>
            <numerusform>Срок истёк, последний день — %1: действует %n месяц с %2, с тех пор ни миссии, ни обновления знаний.</numerusform>
            <numerusform>Срок истёк, последний день — %1: действует %n месяца с %2, с тех пор ни миссии, ни обновления знаний.</numerusform>
            <numerusform>Срок истёк, последний день — %1: действует %n месяцев с %2, с тех пор ни миссии, ни обновления знаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed on %1.</source>
        <translation>Продлена %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Последний день действия — %1.</translation>
    </message>
    <message>
        <source>Workshop: %1.</source>
        <translation>Семинар: %1.</translation>
    </message>
    <message>
        <source>Still missing: a screening.</source>
        <translation>Не хватает: предварительного отбора.</translation>
    </message>
    <message>
        <source>Still missing: the decision of an accreditation workshop.</source>
        <translation>Не хватает: решения аккредитационного семинара.</translation>
    </message>
    <message>
        <source>Still missing: the signature under the decision.</source>
        <translation>Не хватает: подписи под решением.</translation>
    </message>
    <message>
        <source>Still missing: one evaluated in-field mission under an accredited advisor.</source>
        <translation>Не хватает: выездной миссии с оценкой под руководством аккредитованного советника.</translation>
    </message>
    <message>
        <source>Still missing: one evaluated in-field mission under an accredited %1.</source>
        <translation>Не хватает: выездной миссии с оценкой под руководством аккредитованного %1.</translation>
    </message>
    <message>
        <source>Still missing: the evaluation of the in-field mission.</source>
        <translation>Не хватает: оценки выездной миссии.</translation>
    </message>
    <message>
        <source>Still missing: the in-field mission is confirmed; then its evaluation.</source>
        <translation>Не хватает: выездная миссия подтверждена; затем нужна её оценка.</translation>
    </message>
    <message>
        <source>Still missing: the decision after the evaluated mission.</source>
        <translation>Не хватает: решения по оценённой миссии.</translation>
    </message>
    <message>
        <source>Still missing: the decision to accredit.</source>
        <translation>Не хватает: решения об аккредитации.</translation>
    </message>
    <message>
        <source>Needed by %1: a mission or a refresher.</source>
        <translation>Нужны до %1: миссия или обновление знаний.</translation>
    </message>
    <message>
        <source>Still missing: a mission or a refresher; either renews it.</source>
        <translation>Не хватает: миссии или обновления знаний; любое из них продлевает аккредитацию.</translation>
    </message>
    <message>
        <source>To begin anew: a nomination.</source>
        <translation>Чтобы начать заново: выдвижение.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>member administration</source>
        <translation>администрация-член</translation>
    </message>
    <message>
        <source>WCO Secretariat</source>
        <translation>Секретариат ВТамО</translation>
    </message>
    <message>
        <source>external</source>
        <translation>внешний эксперт</translation>
    </message>
    <message>
        <source>active</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>left the pool</source>
        <translation>вне пула</translation>
    </message>
    <message>
        <source>native</source>
        <translation>родной</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>сертификат</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Америка и Карибы</translation>
    </message>
    <message>
        <source>Asia/Pacific</source>
        <translation>Азия и Тихий океан</translation>
    </message>
    <message>
        <source>East and Southern Africa</source>
        <translation>Восточная и Южная Африка</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Ближний Восток и Северная Африка</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>Западная и Центральная Африка</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>выдвижение</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>отбор пройден</translation>
    </message>
    <message>
        <source>pre-accredited</source>
        <translation>предварительная</translation>
    </message>
    <message>
        <source>accredited</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>признанная</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>продлена</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>refresher</source>
        <translation>обновление знаний</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>nominations open</source>
        <translation>идёт выдвижение</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>идёт отбор</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>marking closed</source>
        <translation>оценки собраны</translation>
    </message>
    <message>
        <source>decisions signed</source>
        <translation>решения подписаны</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <source>co-facilitator</source>
        <translation>соведущий</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>present</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствие</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>часть дня</translation>
    </message>
    <message>
        <source>Columbus</source>
        <translation>«Колумб»</translation>
    </message>
    <message>
        <source>Mercator</source>
        <translation>«Меркатор»</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другая</translation>
    </message>
    <message>
        <source>received</source>
        <translation>запрос получен</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>staffing</source>
        <translation>подбор советников</translation>
    </message>
    <message>
        <source>staffed</source>
        <translation>команда набрана</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>советник</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>администрация</translation>
    </message>
    <message>
        <source>WCO</source>
        <translation>ВТамО</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>согласие дано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>один и тот же человек</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>два разных человека</translation>
    </message>
    <message>
        <source>before the mission</source>
        <translation>до миссии</translation>
    </message>
    <message>
        <source>during the mission</source>
        <translation>во время миссии</translation>
    </message>
    <message>
        <source>after the mission</source>
        <translation>после миссии</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>пройти повторно</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашение направлено</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>без приглашения</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>a rating, 1 to 5</source>
        <translation>оценка от 1 до 5</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ответ словами</translation>
    </message>
    <message>
        <source>material</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>output</source>
        <translation>результат</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Expertise: %1</source>
        <translation>Специализация: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Аккредитация: %1</translation>
    </message>
    <message>
        <source>Spoken: %1</source>
        <translation>Устно: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Письменно: %1</translation>
    </message>
    <message>
        <source>Can facilitate: %1</source>
        <translation>Ведёт семинары: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Administration&apos;s code</source>
        <translation>Код администрации</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Next commitment</source>
        <translation>Ближайшее событие</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Действует до: %1</translation>
    </message>
    <message>
        <source>Days waiting: %1</source>
        <translation>Дней ожидания: %1</translation>
    </message>
    <message>
        <source>Missing next: %1</source>
        <translation>Следующий шаг: %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Made %1.</source>
        <translation>Создан файл %1.</translation>
    </message>
    <message>
        <source>The pool is sound.</source>
        <translation>Пул в порядке.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>the pool file</source>
        <translation>файл пула</translation>
    </message>
    <message>
        <source>Make a pool, with its reference lists</source>
        <translation>Создать пул со справочниками</translation>
    </message>
    <message>
        <source>with the sample of 2011: made-up advisors, a workshop, missions</source>
        <translation>с примером 2011 года: вымышленные советники, семинар, миссии</translation>
    </message>
    <message>
        <source>Count what a pool holds</source>
        <translation>Показать, сколько записей в пуле</translation>
    </message>
    <message>
        <source>Check a whole pool for damage</source>
        <translation>Проверить весь пул на повреждения</translation>
    </message>
    <message>
        <source>Write a whole copy of a pool</source>
        <translation>Записать полную копию пула</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>новый файл</translation>
    </message>
    <message>
        <source>List the kinds of records, or the fields of one</source>
        <translation>Показать виды записей или поля одного вида</translation>
    </message>
    <message>
        <source>the kind of record</source>
        <translation>вид записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 keeps a later value in: %3</source>
        <translation>%1 %2: более позднее значение осталось в поле «%3»</translation>
    </message>
    <message>
        <source>Undone, as edit %1.</source>
        <translation>Отменено; это правка %1.</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <source>Who did what, when and on which copy</source>
        <translation>Кто что сделал, когда и на какой копии</translation>
    </message>
    <message>
        <source>the kind of one record</source>
        <translation>вид одной записи</translation>
    </message>
    <message>
        <source>the record&apos;s id</source>
        <translation>идентификатор записи</translation>
    </message>
    <message>
        <source>Take back an edit; without its name, your last one on this copy</source>
        <translation>Отменить правку; без указания – вашу последнюю на этой копии</translation>
    </message>
    <message>
        <source>only what it did to this record</source>
        <translation>только то, что она изменила в этой записи</translation>
    </message>
    <message>
        <source>Print all that the edits say, as JSON</source>
        <translation>Вывести всё, что следует из правок, в формате JSON</translation>
    </message>
    <message>
        <source>what is known now about that day (YYYY-MM-DD, UTC)</source>
        <translation>что теперь известно об этом дне (ГГГГ-ММ-ДД, UTC)</translation>
    </message>
    <message>
        <source>List the fields that people set differently</source>
        <translation>Показать поля, которые заполнены по-разному</translation>
    </message>
    <message>
        <source>en or ru: the language of what is printed</source>
        <translation>en или ru: на каком языке выводить</translation>
    </message>
    <message>
        <source>who does this</source>
        <translation>кто это делает</translation>
    </message>
    <message>
        <source>what this copy of the pool is called</source>
        <translation>как называется эта копия пула</translation>
    </message>
    <message>
        <source>why, where a rule asks for it</source>
        <translation>почему, если правило требует причины</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>вывести одно значение JSON</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДЫ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>Advisor Pool: customs experts, their languages, accreditations and missions.</source>
        <translation>Пул советников: таможенные эксперты, их языки, аккредитации и миссии.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value.</source>
        <translation>Ожидалось поле=значение, а не «%1».</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Изменять нечего.</translation>
    </message>
    <message>
        <source>Done, as edit %1.</source>
        <translation>Готово; это правка %1.</translation>
    </message>
    <message>
        <source>the kind of record; &quot;kinds&quot; lists them</source>
        <translation>вид записи; все виды покажет команда kinds</translation>
    </message>
    <message>
        <source>values by field; nothing after = clears it</source>
        <translation>значения полей; пустое после = очищает поле</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation>Изменить поля записи</translation>
    </message>
    <message>
        <source>Delete a record, and what belongs to it</source>
        <translation>Удалить запись и то, что к ней относится</translation>
    </message>
    <message>
        <source>Show a record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation>Показать записи одного вида</translation>
    </message>
    <message>
        <source>only those that a condition fits</source>
        <translation>только те, что подходят под условие</translation>
    </message>
    <message>
        <source>line %1, %2: &quot;%3&quot;: %4</source>
        <translation>строка %1, %2: «%3»: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 updated, %3 unchanged, %4 blank.</source>
        <translation>: новых %1, дополнено %2, без изменений %3, пустых %4.</translation>
    </message>
    <message>
        <source>To look at (imported without it, kept as a remark):</source>
        <translation>Проверьте (загружено без этого, сохранено в примечании):</translation>
    </message>
    <message>
        <source>Columns left aside: %1</source>
        <translation>Не взяты столбцы: %1</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>только сказать, что произойдёт</translation>
    </message>
    <message>
        <source>the file&apos;s encoding, where it is not found right</source>
        <translation>кодировка файла, если она определена неверно</translation>
    </message>
    <message>
        <source>what separates its columns: a character, or &quot;tab&quot;</source>
        <translation>чем разделены столбцы: знак или tab</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Erased for good, as edit %1.</source>
        <translation>Стёрто навсегда; это правка %1.</translation>
    </message>
    <message>
        <source>These backups may still hold the person; so may rosters that were exported:</source>
        <translation>Человек может остаться в этих резервных копиях и в сохранённых реестрах:</translation>
    </message>
    <message>
        <source>Find people and more by name, in either script</source>
        <translation>Найти по имени людей и прочее, любым алфавитом</translation>
    </message>
    <message>
        <source>what to find; - reads a line each from standard input</source>
        <translation>что найти; - читает запросы из стандартного ввода, по одному в строке</translation>
    </message>
    <message>
        <source>List what the rules find wrong</source>
        <translation>Показать замечания по правилам</translation>
    </message>
    <message>
        <source>Erase a person for good (data protection)</source>
        <translation>Стереть человека навсегда (защита данных)</translation>
    </message>
    <message>
        <source>the advisor&apos;s id</source>
        <translation>идентификатор советника</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Пусто.</translation>
    </message>
    <message>
        <source>all that this merge brought, by its number</source>
        <translation>всё, что внесло объединение с этим номером</translation>
    </message>
    <message>
        <source>%1 shares no edit with this pool: it was started apart.</source>
        <translation>%1: общих правок с этим пулом нет, он начат отдельно.</translation>
    </message>
    <message>
        <source>%1 holds edits dated more than a day ahead: a clock is wrong.</source>
        <translation>%1: есть правки, датированные более чем на день вперёд; чьи-то часы неверны.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не взято: %1</translation>
    </message>
    <message>
        <source>&quot;undo --merge %1&quot; takes it back.</source>
        <translation>Отменить это: undo --merge %1</translation>
    </message>
    <message>
        <source>Settled, as edit %1.</source>
        <translation>Решено; это правка %1.</translation>
    </message>
    <message>
        <source>Bring in what other copies of the pool have</source>
        <translation>Объединить с другими копиями пула</translation>
    </message>
    <message>
        <source>the other pool files; they are only read</source>
        <translation>другие файлы пула; они только читаются</translation>
    </message>
    <message>
        <source>take what is sound of a damaged file, and name the rest</source>
        <translation>взять из повреждённого файла то, что цело, и назвать остальное</translation>
    </message>
    <message>
        <source>erase here, too, the people whom another copy has erased</source>
        <translation>стереть и здесь тех, кого стёрли в другой копии</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Решить расхождение</translation>
    </message>
    <message>
        <source>its id, as &quot;conflicts&quot; gives it</source>
        <translation>его идентификатор из вывода conflicts</translation>
    </message>
    <message>
        <source>Name a saved roster, or its columns with --columns.</source>
        <translation>Назовите сохранённый реестр или его столбцы параметром --columns.</translation>
    </message>
    <message>
        <source>Write a roster: chosen columns of chosen advisors</source>
        <translation>Сохранить реестр: нужные столбцы нужных советников</translation>
    </message>
    <message>
        <source>a saved roster, by its name</source>
        <translation>сохранённый реестр, по названию</translation>
    </message>
    <message>
        <source>columns, separated by commas</source>
        <translation>столбцы через запятую</translation>
    </message>
    <message>
        <source>columns to sort by; a minus before one: falling</source>
        <translation>по каким столбцам упорядочить; минус перед столбцом – по убыванию</translation>
    </message>
    <message>
        <source>between the columns of CSV; usually , in English and ; in Russian</source>
        <translation>между столбцами CSV; обычно , на английском и ; на русском</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл, в который записать</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day (YYYY-MM-DD).</source>
        <translation>«%1» – не дата (ГГГГ-ММ-ДД).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t separate columns.</source>
        <translation>«%1» не может разделять столбцы.</translation>
    </message>
    <message>
        <source>A command is missing. --help lists them.</source>
        <translation>Не хватает команды. Все команды покажет --help.</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows what belongs there.</source>
        <translation>Не хватает %1. Что здесь нужно, покажет --help.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Непонятно: %1</translation>
    </message>
    <message>
        <source>%1: its value is missing, or there is more than one.</source>
        <translation>%1: значения нет или их несколько.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>Для %1 нужно и %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <translation>«%1» – не из этих: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation>
            <numerusform>%n в пуле</numerusform>
            <numerusform>%n в пуле</numerusform>
            <numerusform>%n в пуле</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits a seat of a mission, ranked, with every reason for and against; with --json also everyone who does not fit</source>
        <translation>Кто подходит на место в миссии, по порядку, со всеми доводами за и против; с --json — и все, кто не подходит</translation>
    </message>
    <message>
        <source>the seat&apos;s id</source>
        <translation>номер места</translation>
    </message>
    <message>
        <source>Undone: %1. The undo is edit %2.</source>
        <translation>Отменено: %1. Сама отмена — правка %2.</translation>
    </message>
    <message>
        <source>This is no number: %1</source>
        <translation>Это не число: %1</translation>
    </message>
    <message>
        <source>There is no command called &quot;%1&quot;. --help lists them.</source>
        <translation>Команды «%1» нет. Список команд: --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 1.</source>
        <translation>«%1» — не целое число от 1.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ЧИСЛО</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Столбцы:</translation>
    </message>
    <message>
        <source>and of one language, expert group or subject:</source>
        <translation>и для одного языка, категории экспертов или направления:</translation>
    </message>
    <message>
        <source>What a column can mean in a mapping:</source>
        <translation>Что может означать столбец:</translation>
    </message>
    <message>
        <source>null leaves a column aside.</source>
        <translation>null означает, что столбец не используется.</translation>
    </message>
    <message>
        <source>what its columns mean, as JSON; a dry run writes the file where there is none</source>
        <translation>что означают столбцы, в формате JSON; пробный импорт (--dry-run) записывает этот файл, если его ещё нет</translation>
    </message>
    <message>
        <source>where to save the rows that nobody can be made of, to mend and import again</source>
        <translation>куда сохранить строки, из которых не получается человек, чтобы исправить и импортировать их снова</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
    <message numerus="yes">
        <source>  %1, copy %2: %n edit(s)</source>
        <translation>
            <numerusform>  %1, копия %2: %n правка</numerusform>
            <numerusform>  %1, копия %2: %n правки</numerusform>
            <numerusform>  %1, копия %2: %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a damaged pool again from its newest sound backup, and save what can be read of it</source>
        <translation>Начать повреждённый пул заново с последней исправной резервной копии и спасти всё, что в нём ещё читается</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>the edit; an undo is undone likewise</source>
        <translation>правка; отмена отменяется так же</translation>
    </message>
    <message>
        <source>Its mark shows once your own are handed in.</source>
        <translation>Оценка показывается после того, как вы сдадите свои.</translation>
    </message>
    <message>
        <source>Plan a workshop, with the criteria that the WCO has published</source>
        <translation>Запланировать семинар с критериями, опубликованными ВТамО</translation>
    </message>
    <message>
        <source>an earlier workshop: as it was, without its people and its days</source>
        <translation>прежний семинар: как он был, без людей и дат</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>свободно %1 из %2</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>No mission is to come.</source>
        <translation>Предстоящих миссий нет.</translation>
    </message>
    <message>
        <source>The requirement matrix: coming missions, their seats and the experts they need</source>
        <translation>Матрица потребностей: предстоящие миссии, места и нужные эксперты</translation>
    </message>
    <message>
        <source>the first day; today where none is given</source>
        <translation>первый день; если не указан, сегодня</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>csv or html; else text</source>
        <translation>csv или html; иначе текст</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкеты</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until the questionnaire is closed</source>
        <translation>
            <numerusform>ещё %n ожидает закрытия анкеты</numerusform>
            <numerusform>ещё %n ожидают закрытия анкеты</numerusform>
            <numerusform>ещё %n ожидают закрытия анкеты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown from %n answers on</source>
        <translation>
            <numerusform>видно начиная с %n ответа</numerusform>
            <numerusform>видно начиная с %n ответов</numerusform>
            <numerusform>видно начиная с %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>the workshop&apos;s id</source>
        <translation>идентификатор семинара</translation>
    </message>
    <message>
        <source>A workshop&apos;s papers, as HTML or PDF, by the pool&apos;s templates</source>
        <translation>Бумаги семинара в HTML или PDF по шаблонам пула</translation>
    </message>
    <message>
        <source>the file to write; PDF where its name ends in .pdf</source>
        <translation>в какой файл записать; PDF, если имя кончается на .pdf</translation>
    </message>
    <message>
        <source>a new folder, with an index.html</source>
        <translation>новая папка с index.html</translation>
    </message>
    <message>
        <source>the same in one zip file</source>
        <translation>то же в одном архиве zip</translation>
    </message>
    <message>
        <source>What a workshop&apos;s participants answered</source>
        <translation>Что ответили участники семинара</translation>
    </message>
    <message>
        <source>paper forms that were typed in, as CSV: a column for each question</source>
        <translation>набранные бумажные анкеты в CSV: столбец для каждого вопроса</translation>
    </message>
    <message>
        <source>close the questionnaire: the sheets that wait enter the pool</source>
        <translation>закрыть анкету: ожидающие листы переходят в пул</translation>
    </message>
    <message>
        <source>A filter is made of conditions, joined by and, or, not and parentheses:
  position ~ head and not country in (KG, KZ)
A condition is FIELD = VALUE, or != &lt; &lt;= &gt; &gt;=; FIELD ~ TEXT (contains); FIELD in (A, B);
unknown(FIELD). Dates are YYYY-MM-DD; text with spaces stands in &quot;quotation marks&quot;.
&quot;kinds KIND&quot; lists the fields. Advisors can be asked more:
  language(ru) &gt;= b2, written(ru) = native, facilitates(ru)
  stage(CMA) &gt;= pre_accredited, stage(TOA, valuation) = accredited
  waiting(CMA) &gt; 90 (days), expires(CMA) &lt;= 2012-03-01
  expertise(valuation) &gt;= 2, free(2011-03-07, 2011-03-18)
  region = EUR, country in (KG, KZ), administration ~ revenue, text ~ &quot;single window&quot;</source>
        <translation>Фильтр состоит из условий, соединённых словами and, or, not и скобками:
  position ~ head and not country in (KG, KZ)
Условие: ПОЛЕ = ЗНАЧЕНИЕ, а также != &lt; &lt;= &gt; &gt;=; ПОЛЕ ~ ТЕКСТ (содержит); ПОЛЕ in (A, B);
unknown(ПОЛЕ) — значение неизвестно. Даты: ГГГГ-ММ-ДД; текст с пробелами — в &quot;кавычках&quot;.
Поля перечисляет команда «kinds ВИД». О советниках можно спросить больше:
  language(ru) &gt;= b2, written(ru) = native, facilitates(ru)
  stage(CMA) &gt;= pre_accredited, stage(TOA, valuation) = accredited
  waiting(CMA) &gt; 90 (дней), expires(CMA) &lt;= 2012-03-01
  expertise(valuation) &gt;= 2, free(2011-03-07, 2011-03-18)
  region = EUR, country in (KG, KZ), administration ~ revenue, text ~ &quot;single window&quot;</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written to standard output.</source>
        <translation>Сделано, но ответ не удалось записать в стандартный вывод.</translation>
    </message>
    <message>
        <source>the side that counts, by its number in &quot;conflicts&quot;: 1, 2, ...</source>
        <translation>сторона, которую взять: её номер в списке «conflicts»: 1, 2, ...</translation>
    </message>
    <message>
        <source>the value, where no side has the right one; an empty one clears the field</source>
        <translation>значение, если верного нет ни у одной стороны; пустое очищает поле</translation>
    </message>
    <message>
        <source>Give one of these, and only one: %1</source>
        <translation>Укажите ровно один из параметров: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 и %2 нельзя указать вместе.</translation>
    </message>
    <message>
        <source>a workshop: its people take part in it, too; columns role, nominated_on, answer and the like</source>
        <translation>семинар: люди из файла становятся и его участниками; столбцы «роль», «дата выдвижения», «ответ» и подобные</translation>
    </message>
    <message>
        <source>a workshop: its candidates&apos; marks, a column for each criterion; of the facilitator who is the author</source>
        <translation>семинар: оценки его кандидатов, столбец на каждый критерий; ставит их ведущий, он же автор</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>csv, xlsx, html, pdf or json; else what the file&apos;s name ends in</source>
        <translation>csv, xlsx, html, pdf или json; иначе по окончанию имени файла</translation>
    </message>
    <message>
        <source>The administration has no contact e-mail: the draft is addressed to nobody.</source>
        <translation>У администрации нет контактного адреса: черновик никому не адресован.</translation>
    </message>
    <message>
        <source>A letter to the administration about its advisor&apos;s assignment, in the chosen language</source>
        <translation>Письмо администрации о назначении её советника, на выбранном языке</translation>
    </message>
    <message>
        <source>the assignment&apos;s id</source>
        <translation>идентификатор назначения</translation>
    </message>
    <message>
        <source>one of %1; usually the one that is next</source>
        <translation>один из: %1; обычно тот, что на очереди</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .html, or .eml for a draft with the PDF attached</source>
        <translation>файл для записи: .pdf, .html или .eml (черновик письма с вложенным PDF)</translation>
    </message>
    <message>
        <source>Say what: --add FILE, --out FOLDER or --zip FILE.</source>
        <translation>Укажите, что сделать: --add ФАЙЛ, --out ПАПКА или --zip ФАЙЛ.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put into the forum.</source>
        <translation>
            <numerusform>В форум добавлен %n файл.</numerusform>
            <numerusform>В форум добавлены %n файла.</numerusform>
            <numerusform>В форум добавлено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) came in</source>
        <translation>
            <numerusform>поступила %n анкета</numerusform>
            <numerusform>поступили %n анкеты</numerusform>
            <numerusform>поступило %n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>A workshop&apos;s forum: put files into it; its materials and dialogue as files that open anywhere</source>
        <translation>Форум семинара: добавить в него файлы; материалы и обсуждение файлами, которые открываются где угодно</translation>
    </message>
    <message>
        <source>a file to put into it; can be given again</source>
        <translation>файл, который в него добавить; можно повторять</translation>
    </message>
    <message>
        <source>Marks that are hidden until your own are handed in fit no condition on them.</source>
        <translation>Оценки, скрытые до сдачи ваших собственных, не подходят ни под одно условие об оценке.</translation>
    </message>
    <message>
        <source>Rows left out:</source>
        <translation>Пропущенные строки:</translation>
    </message>
    <message>
        <source>To look at (imported without it):</source>
        <translation>Посмотрите (импортировано без этого):</translation>
    </message>
    <message>
        <source>Sheets left aside: %1</source>
        <translation>Листы, которые не взяты: %1</translation>
    </message>
    <message>
        <source>Bring advisors in from a spreadsheet: CSV or a workbook (.xlsx)</source>
        <translation>Загрузить советников из таблицы: CSV или книги Excel (.xlsx)</translation>
    </message>
    <message>
        <source>the spreadsheet; of a workbook, its first sheet is read</source>
        <translation>таблица; из книги Excel читается первый лист</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>раньше: %1</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>действует сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) would come in.</source>
        <translation>
            <numerusform>Будет внесена %n правка.</numerusform>
            <numerusform>Будут внесены %n правки.</numerusform>
            <numerusform>Будет внесено %n правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) came in.</source>
        <translation>
            <numerusform>Внесена %n правка.</numerusform>
            <numerusform>Внесены %n правки.</numerusform>
            <numerusform>Внесено %n правок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted. Conflicts: %4. New problems: %5.</source>
        <translation>Записей новых: %1, изменённых: %2, удалённых: %3. Расхождений: %4. Новых замечаний: %5.</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Новые:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Изменённые:</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Удалённые:</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Стёртые навсегда:</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>Расхождения:</translation>
    </message>
    <message>
        <source>New problems:</source>
        <translation>Новые замечания:</translation>
    </message>
    <message>
        <source>Asking less:</source>
        <translation>Если просить меньше:</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;: %3</source>
        <translation>строка %1: «%2»: %3</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>строка %1, %2: %3</translation>
    </message>
    <message>
        <source>These texts stay, and may name the person:</source>
        <translation>Эти тексты остаются и могут называть этого человека:</translation>
    </message>
    <message>
        <source>not with</source>
        <comment>an option and another</comment>
        <translation>не вместе с</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Attendance list</source>
        <translation>Список присутствия</translation>
    </message>
    <message>
        <source>Marks sheet</source>
        <translation>Ведомость оценок</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>The workshop in figures</source>
        <translation>Семинар в цифрах</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Release request</source>
        <translation>Запрос согласия на командирование</translation>
    </message>
    <message>
        <source>Release reminder</source>
        <translation>Напоминание о согласии</translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation>Благодарственное письмо</translation>
    </message>
    <message>
        <source>Requirement matrix</source>
        <translation>Матрица потребностей</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта.</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark.</source>
        <translation>После закрывающей кавычки стоит текст.</translation>
    </message>
    <message>
        <source>There is a space before a quotation mark.</source>
        <translation>Перед кавычкой стоит пробел.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a table.</source>
        <translation>Файл не читается как таблица.</translation>
    </message>
    <message>
        <source>No encoding is called &quot;%1&quot;. Known are UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.</source>
        <translation>Кодировки «%1» нет. Известны UTF-8, UTF-16, windows-1251, KOI8-R, IBM866, ISO-8859-5.</translation>
    </message>
    <message>
        <source>There is a NUL character among the text: this is no text file, or it has another encoding. Name it with --encoding.</source>
        <translation>В тексте есть нулевой символ: это не текстовый файл, или у него другая кодировка. Укажите её параметром --encoding.</translation>
    </message>
    <message>
        <source>These bytes mean nothing in %1. Name the file&apos;s encoding with --encoding.</source>
        <translation>В кодировке %1 эти байты ничего не значат. Укажите кодировку файла параметром --encoding.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field or condition that a filter knows.</source>
        <translation>Поля или условия «%1» фильтр не знает.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that fits here.</source>
        <translation>Значение «%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>The filter ends too early.</source>
        <translation>Фильтр обрывается.</translation>
    </message>
    <message>
        <source>A quotation mark or parenthesis is not closed.</source>
        <translation>Не закрыта кавычка или скобка.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Здесь не хватает условия.</translation>
    </message>
    <message>
        <source>A comparison is missing here: = != &lt; &lt;= &gt; &gt;= ~ or in.</source>
        <translation>Здесь не хватает сравнения: = != &lt; &lt;= &gt; &gt;= ~ или in.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Здесь не хватает значения.</translation>
    </message>
    <message>
        <source>This comparison does not fit here: &quot;%1&quot;.</source>
        <translation>Это сравнение здесь не подходит: «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes other arguments.</source>
        <translation>У «%1» другие аргументы.</translation>
    </message>
    <message>
        <source>The second day lies before the first.</source>
        <translation>Второй день раньше первого.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Фильтр слишком длинный.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here.</source>
        <translation>«%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>An advisor needs a family name, in Latin or Cyrillic script.</source>
        <translation>Советнику нужна фамилия, латиницей или кириллицей.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>A signed step never changes. Record a new one that corrects it.</source>
        <translation>Подписанный шаг не меняется. Запишите новый, который его исправит.</translation>
    </message>
    <message>
        <source>Nobody becomes accredited here without an evaluated in-field mission. Give a reason to record it all the same.</source>
        <translation>В этой категории аккредитуют только после выездной миссии с оценкой. Чтобы всё же записать, укажите причину.</translation>
    </message>
    <message>
        <source>The advisor comes from the beneficiary&apos;s own administration. Give a reason to assign all the same.</source>
        <translation>Советник работает в самой администрации-получателе. Чтобы всё же назначить, укажите причину.</translation>
    </message>
    <message>
        <source>The advisor is confirmed on another mission at that time. Give a reason to confirm all the same.</source>
        <translation>На это время советнику уже подтверждена другая миссия. Чтобы всё же подтвердить, укажите причину.</translation>
    </message>
    <message>
        <source>The advisor is not available at that time. Give a reason to confirm all the same.</source>
        <translation>Советник в это время недоступен. Чтобы всё же подтвердить, укажите причину.</translation>
    </message>
    <message>
        <source>The administration has not released the advisor for these dates. Give a reason to confirm all the same.</source>
        <translation>Администрация не дала согласия на командирование на эти даты. Чтобы всё же подтвердить, укажите причину.</translation>
    </message>
    <message>
        <source>Nobody supervises or evaluates themselves.</source>
        <translation>Нельзя быть наставником самому себе или оценивать самого себя.</translation>
    </message>
    <message>
        <source>A rule does not allow this: %1.</source>
        <translation>Этого не допускает правило: %1.</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>это не то, что было записано</translation>
    </message>
    <message>
        <source>its content is missing without an erasure</source>
        <translation>его содержание пропало, хотя ничего не стирали</translation>
    </message>
    <message>
        <source>it holds what no record can hold</source>
        <translation>в нём то, чего в записи быть не может</translation>
    </message>
    <message>
        <source>it holds what no record can hold, in %1</source>
        <translation>в нём то, чего в записи быть не может, в поле %1</translation>
    </message>
    <message>
        <source>its key, owner or kind does not fit the record</source>
        <translation>его ключ, владелец или вид не подходят к записи</translation>
    </message>
    <message>
        <source>it builds on what is not there</source>
        <translation>оно опирается на то, чего нет</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>оно пустое</translation>
    </message>
    <message>
        <source>A change can&apos;t be taken over (%1): %2.</source>
        <translation>Изменение принять нельзя (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See whether you may open it.</source>
        <translation>Файл не читается. Проверьте, есть ли у вас право его открывать.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. See whether you may write there, and whether it is open elsewhere.</source>
        <translation>Файл не записывается. Проверьте, есть ли у вас право писать туда и не открыт ли он ещё где-нибудь.</translation>
    </message>
    <message>
        <source>This is no pool file.</source>
        <translation>Это не файл пула.</translation>
    </message>
    <message>
        <source>A newer version of Advisor Pool has written this pool. It can be read here; to change it, update the program.</source>
        <translation>Этот пул записан более новой версией программы. Здесь его можно читать; чтобы изменять, обновите программу.</translation>
    </message>
    <message>
        <source>An earlier version wrote this pool, and it can&apos;t be brought up to date where it lies. Copy it to where it may be written.</source>
        <translation>Этот пул записан прежней версией, а обновить его на этом месте нельзя. Скопируйте его туда, где разрешена запись.</translation>
    </message>
    <message>
        <source>Another program is writing to this pool. Try again in a moment.</source>
        <translation>В этот пул сейчас пишет другая программа. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The pool can only be read here: the file or its folder is write-protected.</source>
        <translation>Пул здесь можно только читать: файл или его папка защищены от записи.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Диск полон. Ничего не изменилось; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file could not be used.</source>
        <translation>С файлом не удалось работать.</translation>
    </message>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. &quot;kinds&quot; lists them.</source>
        <translation>Вида записи «%1» нет. Все виды покажет команда kinds.</translation>
    </message>
    <message>
        <source>There is no field called &quot;%1&quot;. &quot;kinds KIND&quot; lists them.</source>
        <translation>Поля «%1» нет. Все поля покажет команда kinds KIND.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2.</source>
        <translation>«%1» не подходит для поля «%2».</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Ничего не заполнено.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>%1 is set when the record is made and never changes. Delete the record and make a new one.</source>
        <translation>Поле «%1» задаётся при создании записи и потом не меняется. Удалите запись и создайте новую.</translation>
    </message>
    <message>
        <source>There is such a record already: %1.</source>
        <translation>Такая запись уже есть: %1.</translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Такой записи нет: %1.</translation>
    </message>
    <message>
        <source>The record was deleted: %1. Undo the deletion first.</source>
        <translation>Запись удалена: %1. Сначала отмените удаление.</translation>
    </message>
    <message>
        <source>The record was erased for good: %1.</source>
        <translation>Запись стёрта навсегда: %1.</translation>
    </message>
    <message>
        <source>%1: there is no such record: %2.</source>
        <translation>%1: такой записи нет: %2.</translation>
    </message>
    <message>
        <source>There is no such edit: %1. &quot;history&quot; lists them.</source>
        <translation>Такой правки нет: %1. Все правки покажет команда history.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo on this copy.</source>
        <translation>На этой копии нет ваших правок, которые можно отменить.</translation>
    </message>
    <message>
        <source>An erasure can&apos;t be undone.</source>
        <translation>Стирание отменить нельзя.</translation>
    </message>
    <message>
        <source>The conflict has changed since: look at it again.</source>
        <translation>Расхождение с тех пор изменилось: посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>It holds the same edit with other content: %1. One of the two files was tampered with.</source>
        <translation>В нём та же правка с другим содержанием: %1. Один из двух файлов подделан.</translation>
    </message>
    <message>
        <source>The other copy has erased people who are still in this one: %1. Say yes with --accept-erasures.</source>
        <translation>В другой копии стёрты люди, которые в этой ещё есть: %1. Подтвердите параметром --accept-erasures.</translation>
    </message>
    <message>
        <source>No row of headings was found: no column is called like a name.</source>
        <translation>Строка заголовков не найдена: нет столбца с именем или фамилией.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. Set it right first.</source>
        <translation>Часы этого компьютера показывают %1. Сначала исправьте их.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прервано; ничего не изменилось.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>знак %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>SQLite finds its structure damaged</source>
        <translation>SQLite сообщает, что структура повреждена</translation>
    </message>
    <message>
        <source>a change can&apos;t be read</source>
        <translation>изменение не читается</translation>
    </message>
    <message>
        <source>a change is not what was written</source>
        <translation>изменение не такое, каким было записано</translation>
    </message>
    <message>
        <source>an edit is not what was written</source>
        <translation>правка не такая, какой была записана</translation>
    </message>
    <message>
        <source>a change without its edit</source>
        <translation>изменение без своей правки</translation>
    </message>
    <message>
        <source>a change builds on one that is missing</source>
        <translation>изменение опирается на другое, которого нет</translation>
    </message>
    <message>
        <source>a change takes back one that it can&apos;t have seen</source>
        <translation>изменение отменяет другое, которого не могло видеть</translation>
    </message>
    <message>
        <source>a change is missing without an erasure</source>
        <translation>изменение пропало, хотя ничего не стирали</translation>
    </message>
    <message>
        <source>a change holds what no record can hold</source>
        <translation>в изменении то, чего в записи быть не может</translation>
    </message>
    <message>
        <source>a table does not show what the edits say</source>
        <translation>таблица показывает не то, что следует из правок</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>правка %1</translation>
    </message>
    <message>
        <source>no family name, so nobody can be made of it</source>
        <translation>нет фамилии, поэтому записать некого</translation>
    </message>
    <message>
        <source>no level: A1 to C2, or native</source>
        <translation>это не уровень: от A1 до C2 или родной</translation>
    </message>
    <message>
        <source>no language that is known here</source>
        <translation>такой язык здесь неизвестен</translation>
    </message>
    <message>
        <source>no country that is known here</source>
        <translation>такая страна здесь неизвестна</translation>
    </message>
    <message>
        <source>no administration that is known here</source>
        <translation>такая администрация здесь неизвестна</translation>
    </message>
    <message>
        <source>no subject that is known here</source>
        <translation>такое направление здесь неизвестно</translation>
    </message>
    <message>
        <source>no stage of an accreditation</source>
        <translation>это не этап аккредитации</translation>
    </message>
    <message>
        <source>no value that fits</source>
        <translation>такое значение не подходит</translation>
    </message>
    <message>
        <source>the pool holds another value, which stays</source>
        <translation>в пуле другое значение, оно остаётся</translation>
    </message>
    <message>
        <source>was deleted from the pool, and stays so</source>
        <translation>удалено из пула и остаётся удалённым</translation>
    </message>
    <message>
        <source>the row says something else of it already, which counts</source>
        <translation>в этой строке уже сказано другое, оно и принято</translation>
    </message>
    <message>
        <source>there is no heading above it</source>
        <translation>над ним нет заголовка</translation>
    </message>
    <message>
        <source>its id or its time is not valid</source>
        <translation>неверный идентификатор или время</translation>
    </message>
    <message>
        <source>edits have vanished, or were added by something other than this program</source>
        <translation>правки пропали или внесены не этой программой</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>это не адрес эл. почты</translation>
    </message>
    <message>
        <source>A candidate goes with an accredited advisor of the same expert group in the team. Give a reason to confirm all the same.</source>
        <translation>Кандидат выезжает вместе с аккредитованным советником той же категории экспертов. Чтобы всё же подтвердить, укажите причину.</translation>
    </message>
    <message>
        <source>This is no mapping of columns, as &quot;import --dry-run --mapping&quot; writes it.</source>
        <translation>Это не описание столбцов в том виде, в каком его записывает «import --dry-run --mapping».</translation>
    </message>
    <message>
        <source>no date that is clear</source>
        <translation>не похоже на однозначную дату</translation>
    </message>
    <message>
        <source>No country or language has this code (ISO 3166-1, ISO 639).</source>
        <translation>Ни у страны, ни у языка нет такого кода (ISO 3166-1, ISO 639).</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2, which takes: %3.</source>
        <translation>«%1» не подходит для %2; допустимо: %3.</translation>
    </message>
    <message>
        <source>This edit did not touch the record %1.</source>
        <translation>Эта правка не затронула запись %1.</translation>
    </message>
    <message>
        <source>its record has more changes than a pool can hold of one</source>
        <translation>у её записи больше изменений, чем пул может хранить об одной</translation>
    </message>
    <message>
        <source>The file is too large for a table: at most 256 MiB, 1,000 columns and 1 MiB a cell.</source>
        <translation>Файл слишком велик для таблицы: не больше 256 МиБ, 1000 столбцов и 1 МиБ в ячейке.</translation>
    </message>
    <message>
        <source>Nothing can be saved of it, and no backup beside it is sound.</source>
        <translation>Из него ничего не спасти, и исправной резервной копии рядом нет.</translation>
    </message>
    <message>
        <source>The pool is busy; it is open in %1. Try again in a moment, or close it there.</source>
        <translation>Пул занят: он открыт в %1. Повторите чуть позже или закройте его там.</translation>
    </message>
    <message>
        <source>This journal of unfinished work names another file, which opening the pool would delete. Nothing was touched. Go back to the newest backup, or take the journal away if you know where it is from.</source>
        <translation>Этот журнал незаконченной работы называет другой файл, и при открытии пула тот был бы удалён. Ничего не тронуто. Вернитесь к последней резервной копии или уберите журнал, если знаете, откуда он.</translation>
    </message>
    <message>
        <source>It holds a value of more than 16 MiB, which no pool has.</source>
        <translation>В файле есть значение больше 16 МиБ; в пуле таких не бывает.</translation>
    </message>
    <message>
        <source>This setting takes another number.</source>
        <translation>Для этой настройки нужно другое число.</translation>
    </message>
    <message>
        <source>The advisor is in another seat of this mission. Give a reason to assign all the same.</source>
        <translation>Советник уже занимает другое место в этой миссии. Чтобы всё же назначить, укажите причину.</translation>
    </message>
    <message>
        <source>Say why no release is needed: give a reason.</source>
        <translation>Укажите причину, по которой согласие администрации не требуется.</translation>
    </message>
    <message>
        <source>A workshop&apos;s decision is signed by its head facilitator, under the name that stands there.</source>
        <translation>Решение семинара подписывает его ведущий – под именем, которое там указано.</translation>
    </message>
    <message>
        <source>This sheet of marks is handed in. Take that back first.</source>
        <translation>Этот лист оценок сдан. Сначала отмените сдачу.</translation>
    </message>
    <message>
        <source>Participant, criterion and facilitator are not of the same workshop.</source>
        <translation>Участник, критерий и ведущий относятся к разным семинарам.</translation>
    </message>
    <message>
        <source>Only candidates are given marks.</source>
        <translation>Оценки ставят только кандидатам.</translation>
    </message>
    <message>
        <source>Only a workshop&apos;s facilitators and co-facilitators give marks.</source>
        <translation>Оценки ставят только ведущие и соведущие семинара.</translation>
    </message>
    <message>
        <source>The workshop is not held on that day.</source>
        <translation>В этот день семинар не проводится.</translation>
    </message>
    <message>
        <source>A workshop goes back to an earlier state only for a reason. Give one.</source>
        <translation>Вернуть семинар в прежнее состояние можно только с указанием причины.</translation>
    </message>
    <message>
        <source>This document has no field called &quot;%1&quot; here.</source>
        <translation>В этом документе здесь нет поля «%1».</translation>
    </message>
    <message>
        <source>{{#%1}} is opened here and never closed by {{/%1}}.</source>
        <translation>{{#%1}} открыто здесь и нигде не закрыто {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes what is not open here.</source>
        <translation>{{/%1}} закрывает то, что здесь не открыто.</translation>
    </message>
    <message>
        <source>A field is opened by {{ and not ended by }}: %1</source>
        <translation>Поле начинается с {{ и не заканчивается }}: %1</translation>
    </message>
    <message>
        <source>A template runs nothing and fetches nothing; pictures stand in it as data: &quot;%1&quot;</source>
        <translation>Шаблон ничего не запускает и ниоткуда не загружает; рисунки стоят в нём самом как data: «%1»</translation>
    </message>
    <message>
        <source>the file that it names is not there, or is not what was put in</source>
        <translation>названного в нём файла нет, или это не тот файл, который вложили</translation>
    </message>
    <message>
        <source>The pool does not hold this file: %1.</source>
        <translation>В пуле нет такого файла: %1.</translation>
    </message>
    <message>
        <source>No font on this machine has Cyrillic letters, so no PDF can be made. Install one, such as Noto Sans (on Debian: fonts-noto-core).</source>
        <translation>На этом компьютере нет шрифта с кириллицей, поэтому PDF не получится. Установите такой шрифт, например Noto Sans (в Debian: fonts-noto-core).</translation>
    </message>
    <message>
        <source>A file kept in the pool has at most %1 MiB. Give a link to it instead.</source>
        <translation>Файл, который хранится в пуле, не больше %1 МиБ. Вместо него дайте ссылку.</translation>
    </message>
    <message>
        <source>The files kept in the pool have at most %1 MiB together. Give a link instead.</source>
        <translation>Все файлы, которые хранятся в пуле, вместе не больше %1 МиБ. Вместо файла дайте ссылку.</translation>
    </message>
    <message>
        <source>a file kept in the pool is missing, damaged or named by nothing</source>
        <translation>хранящийся в пуле файл пропал, повреждён или нигде не назван</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Ссылка начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Sheets of a questionnaire are anonymous: they come in by the questionnaire alone, several at once. See &quot;feedback&quot;.</source>
        <translation>Анкеты анонимны: они попадают в пул только все вместе, при закрытии. См. «feedback».</translation>
    </message>
    <message>
        <source>A questionnaire is closed with at least %1 sheets; with fewer, people could be told apart.</source>
        <translation>Анкету закрывают, когда сдано не меньше %1: иначе по ответам можно узнать людей.</translation>
    </message>
    <message>
        <source>Nothing is answered.</source>
        <translation>Ни на один вопрос нет ответа.</translation>
    </message>
    <message>
        <source>No question of the questionnaire is called &quot;%1&quot;.</source>
        <translation>В анкете нет вопроса «%1».</translation>
    </message>
    <message>
        <source>Another step corrects this one already. Correct that one.</source>
        <translation>Этот шаг уже исправлен другим. Исправляйте тот.</translation>
    </message>
    <message>
        <source>A step can&apos;t correct itself, nor one that corrects it.</source>
        <translation>Шаг не может исправлять сам себя или тот шаг, который исправляет его.</translation>
    </message>
    <message>
        <source>A recognition, a withdrawal, a lapse and a correction need a reason.</source>
        <translation>Признание, отзыв, прекращение и исправление требуют причины.</translation>
    </message>
    <message>
        <source>No other expert group has this code.</source>
        <translation>Другой категории экспертов с таким кодом нет.</translation>
    </message>
    <message>
        <source>The file is damaged%1. &quot;recover&quot; starts again from the newest sound backup and saves what can be read here.</source>
        <translation>Файл повреждён%1. Команда «recover» начнёт заново с последней исправной резервной копии и спасёт всё, что здесь ещё читается.</translation>
    </message>
    <message>
        <source>was deleted from the pool once; the row makes the person anew</source>
        <translation>раньше был удалён из пула; по этой строке создаётся заново</translation>
    </message>
    <message>
        <source>the file is cut off; of its pages there are</source>
        <translation>файл обрезан; его страниц в наличии</translation>
    </message>
    <message>
        <source>Some of its pages are broken or missing; what they held is lost.</source>
        <translation>Часть его страниц испорчена или пропала; то, что на них было, потеряно.</translation>
    </message>
    <message>
        <source>This is another facilitator&apos;s sheet of marks. Each facilitator types their own.</source>
        <translation>Это лист оценок другого ведущего. Каждый ведущий заполняет свой.</translation>
    </message>
    <message>
        <source>Marks were given by this criterion; they would be lost. Blank them first.</source>
        <translation>По этому критерию уже поставлены оценки, они бы пропали. Сначала сотрите их.</translation>
    </message>
    <message>
        <source>This criterion&apos;s scale has no such mark, or marks were given that lie above it.</source>
        <translation>На шкале этого критерия нет такой оценки, или уже поставлены оценки выше неё.</translation>
    </message>
    <message>
        <source>A roster can&apos;t be sorted by &quot;%1&quot;.</source>
        <translation>По «%1» реестр не сортируется.</translation>
    </message>
    <message>
        <source>no candidate of this workshop is called so</source>
        <translation>у этого семинара нет кандидата с таким именем</translation>
    </message>
    <message>
        <source>This workbook can&apos;t be read. Save it once more in your spreadsheet program, or as CSV.</source>
        <translation>Эту книгу Excel не удаётся прочитать. Сохраните её ещё раз в табличном редакторе или сохраните как CSV.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls) or one under a password. Save it as .xlsx or CSV, without a password.</source>
        <translation>Это книга в старом формате (.xls) или под паролем. Сохраните её как .xlsx или CSV без пароля.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В файле ничего нет.</translation>
    </message>
    <message>
        <source>two people in one cell: give each a row</source>
        <translation>в ячейке два человека: каждому нужна своя строка</translation>
    </message>
    <message>
        <source>A signed accreditation rests on this mission: it stays.</source>
        <translation>На этой миссии основана подписанная аккредитация, удалить её нельзя.</translation>
    </message>
    <message>
        <source>It can&apos;t be completed before it begins.</source>
        <translation>Миссию нельзя завершить до её начала.</translation>
    </message>
    <message>
        <source>One of these days comes too early: nothing is due, answered or reminded of before it is asked for, nothing completed before it is confirmed.</source>
        <translation>Одна из дат слишком ранняя: срок, ответ и напоминание не бывают раньше запроса, завершение — раньше подтверждения.</translation>
    </message>
    <message>
        <source>This stage is no minimum. A seat asks for one of these: nominated, screened, pre-accredited, accredited.</source>
        <translation>Наименьшим требованием это быть не может. Место требует одного из этих: выдвижение, отбор пройден, предварительная, действует.</translation>
    </message>
    <message>
        <source>A number lies outside what its field means: depth and phase go from 1 to 3, an evaluation&apos;s marks from 1 to 5, months from 1, weights from 0.</source>
        <translation>Число вне допустимого: глубина и этап — от 1 до 3, баллы оценки — от 1 до 5, месяцы — от 1, вес — от 0.</translation>
    </message>
    <message>
        <source>its kind of record is not known here; a newer version of Advisor Pool may know it</source>
        <translation>такой вид записей здесь неизвестен; возможно, его знает более новая версия программы</translation>
    </message>
    <message>
        <source>it holds more than 16 MiB, which no change does</source>
        <translation>оно больше 16 МиБ, а таких изменений не бывает</translation>
    </message>
    <message>
        <source>A roster has no column called &quot;%1&quot;. &quot;export --help&quot; lists those it can have.</source>
        <translation>В списке не бывает столбца «%1». Какие бывают, показывает «export --help».</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Исправляет</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Needs an in-field mission</source>
        <translation>Нужна выездная миссия</translation>
    </message>
    <message>
        <source>Valid for months</source>
        <translation>Срок действия, месяцев</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Кем прервано</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Кто оценил</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation>Отчёт получен</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Can facilitate</source>
        <translation>Ведёт семинары</translation>
    </message>
    <message>
        <source>Short name in English</source>
        <translation>Кратко по-английски</translation>
    </message>
    <message>
        <source>Short name in Russian</source>
        <translation>Кратко по-русски</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact&apos;s position</source>
        <translation>Должность контакта</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Эл. почта контакта</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Family name in Cyrillic</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name in Cyrillic</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Принадлежность</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Высшая оценка</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Marks handed in on</source>
        <translation>Оценки сданы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Other advisor</source>
        <translation>Другой советник</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Columns&apos; meanings</source>
        <translation>Значения столбцов</translation>
    </message>
    <message>
        <source>Use of WCO tools</source>
        <translation>Применение инструментов ВТамО</translation>
    </message>
    <message>
        <source>Technical expertise</source>
        <translation>Профессиональные знания</translation>
    </message>
    <message>
        <source>Support of the administration</source>
        <translation>Поддержка администрации</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Ведение дискуссий</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст по-английски</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст по-русски</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Can move from</source>
        <translation>Можно сдвинуть с</translation>
    </message>
    <message>
        <source>Can move to</source>
        <translation>Можно сдвинуть до</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Срок отчёта</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>Дата выдвижения</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кто выдвинул</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Дата приглашения</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Text with named fields (HTML)</source>
        <translation>Текст с именованными полями (HTML)</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Вопрос по-английски</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Вопрос по-русски</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Чем отвечают</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>Accredited by subject</source>
        <translation>Аккредитация по специализациям</translation>
    </message>
    <message>
        <source>Converts from</source>
        <translation>Переход из категорий</translation>
    </message>
    <message>
        <source>Attended, as reported</source>
        <translation>Участвовало, по отчёту</translation>
    </message>
    <message>
        <source>Passed, as reported</source>
        <translation>Прошло, по отчёту</translation>
    </message>
    <message>
        <source>City in Russian</source>
        <translation>Город по-русски</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>names of languages, with commas</source>
        <translation>названия языков через запятую</translation>
    </message>
    <message>
        <source>one of several, %1</source>
        <translation>что-то одно: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Accreditation step</source>
        <translation>Шаг аккредитации</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка на миссии</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Согласие на командирование</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Seat&apos;s language</source>
        <translation>Язык места</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Другое написание</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Language skill</source>
        <translation>Владение языком</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>Один человек или двое</translation>
    </message>
    <message>
        <source>Accepted problem</source>
        <translation>Принятое замечание</translation>
    </message>
    <message>
        <source>Import&apos;s columns</source>
        <translation>Столбцы импорта</translation>
    </message>
    <message>
        <source>Unavailability</source>
        <translation>Недоступность</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Пункт списка дел</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation>Результат отбора</translation>
    </message>
    <message>
        <source>Document template</source>
        <translation>Шаблон документа</translation>
    </message>
    <message>
        <source>Feedback question</source>
        <translation>Вопрос анкеты</translation>
    </message>
    <message>
        <source>Feedback sheet</source>
        <translation>Заполненная анкета</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Forum post</source>
        <translation>Запись на форуме</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Pool made, with its reference lists</source>
        <translation>Создан пул со справочниками</translation>
    </message>
    <message>
        <source>Sample pool</source>
        <translation>Пример пула</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стёрто навсегда</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Расхождение решено</translation>
    </message>
    <message>
        <source>Questionnaire closed</source>
        <translation>Анкета закрыта</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, этап %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>expert group, stage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, depth %2</source>
        <translation>%1, глубина %2</translation>
    </message>
    <message>
        <source>%1, facilitates</source>
        <translation>%1, ведёт занятия</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Администрация-получатель</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <comment>language, level</comment>
        <translation>%1, письменно %2</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Left aside</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО полностью</translation>
    </message>
    <message>
        <source>The advisor&apos;s id</source>
        <translation>Идентификатор советника</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Languages, with levels</source>
        <translation>Языки с уровнями</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Письменно: %1</translation>
    </message>
    <message>
        <source>Can facilitate: %1</source>
        <translation>Ведёт семинары: %1</translation>
    </message>
    <message>
        <source>Stage of the accreditation</source>
        <translation>Этап аккредитации</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Аккредитация: %1</translation>
    </message>
    <message>
        <source>Areas of expertise</source>
        <translation>Области специализации</translation>
    </message>
    <message>
        <source>Expertise: %1</source>
        <translation>Специализация: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Expert group of the stage</source>
        <translation>Категория экспертов этапа</translation>
    </message>
    <message>
        <source>Day of the stage</source>
        <translation>Дата этапа</translation>
    </message>
    <message>
        <source>Unavailable: days</source>
        <translation>Недоступность: дни</translation>
    </message>
    <message>
        <source>Unavailable from</source>
        <translation>Недоступность: с</translation>
    </message>
    <message>
        <source>Unavailable to</source>
        <translation>Недоступность: по</translation>
    </message>
    <message>
        <source>Unavailable: reason</source>
        <translation>Недоступность: причина</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Родной язык</translation>
    </message>
    <message>
        <source>Level of the language before</source>
        <translation>Уровень языка слева</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%1, with %n record(s) of theirs</source>
        <translation>
            <numerusform>%1 и ещё %n относящаяся запись</numerusform>
            <numerusform>%1 и ещё %n относящиеся записи</numerusform>
            <numerusform>%1 и ещё %n относящихся записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>A mission without a title</source>
        <translation>Миссия без названия</translation>
    </message>
    <message>
        <source>A mission without a title: %1</source>
        <translation>Миссия без названия: %1</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(стёрто)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>the same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>a name spelled alike</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>family and given name swapped</source>
        <translation>фамилия и имя переставлены</translation>
    </message>
    <message>
        <source>in the other script</source>
        <translation>другим алфавитом</translation>
    </message>
    <message>
        <source>the same administration</source>
        <translation>та же администрация</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>та же страна</translation>
    </message>
    <message>
        <source>The same person? %1 and %2: %3.</source>
        <translation>Один человек? %1 и %2: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) belongs to a record that was deleted.</source>
        <translation>%1 (%2): удалена запись, к которой это относится.</translation>
    </message>
    <message>
        <source>%1 (%2) refers to a record that was deleted: %3.</source>
        <translation>%1 (%2) ссылается на удалённую запись: %3.</translation>
    </message>
    <message>
        <source>Two corrections of one step: %1.</source>
        <translation>Два исправления одного шага: %1.</translation>
    </message>
    <message>
        <source>Accredited without an evaluated in-field mission, and no reason is recorded: %1.</source>
        <translation>Аккредитация без выездной миссии с оценкой, и причина не указана: %1.</translation>
    </message>
    <message>
        <source>Two missions at once: %1, and %2.</source>
        <translation>Две миссии сразу: %1 и %2.</translation>
    </message>
    <message>
        <source>Confirmed while not available: %1.</source>
        <translation>Подтверждено на дни недоступности: %1.</translation>
    </message>
    <message>
        <source>Confirmed without a release for these dates: %1.</source>
        <translation>Подтверждено без согласия на командирование на эти даты: %1.</translation>
    </message>
    <message>
        <source>Assigned to their own administration: %1.</source>
        <translation>Назначение в собственную администрацию: %1.</translation>
    </message>
    <message>
        <source>An advisor without a family name: %1.</source>
        <translation>Советник без фамилии: %1.</translation>
    </message>
    <message>
        <source>Ends before it starts: %1 (%2).</source>
        <translation>Окончание раньше начала: %1 (%2).</translation>
    </message>
    <message>
        <source>Supervises their own assignment: %1.</source>
        <translation>Наставник самому себе: %1.</translation>
    </message>
    <message>
        <source>A candidate without an accredited advisor in the same team: %1.</source>
        <translation>Кандидат без аккредитованного советника в той же команде: %1.</translation>
    </message>
    <message>
        <source>Evaluates their own assignment: %1.</source>
        <translation>Оценивает собственное назначение: %1.</translation>
    </message>
    <message>
        <source>A number lies outside what its field means: %1 (%2).</source>
        <translation>Число вне пределов поля: %1 (%2).</translation>
    </message>
    <message>
        <source>No country or language has this code: %1 (%2).</source>
        <translation>Нет страны или языка с таким кодом: %1 (%2).</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1.</source>
        <translation>Это не адрес электронной почты: %1.</translation>
    </message>
    <message>
        <source>A setting holds what the program can&apos;t use: %1.</source>
        <translation>Значение настройки программе не подходит: %1.</translation>
    </message>
    <message>
        <source>In two seats of one mission: %1, and %2.</source>
        <translation>На двух местах одной миссии: %1 и %2.</translation>
    </message>
    <message>
        <source>A workshop decided twice about one participant: %1.</source>
        <translation>Семинар принял два решения об одном участнике: %1.</translation>
    </message>
    <message>
        <source>A workshop&apos;s decision that its head facilitator has not signed: %1.</source>
        <translation>Решение семинара подписано не его ведущим: %1.</translation>
    </message>
    <message>
        <source>A mark whose participant, criterion and facilitator are of different workshops: %1.</source>
        <translation>Участник, критерий и ведущий этой оценки относятся к разным семинарам: %1.</translation>
    </message>
    <message>
        <source>A mark for somebody who is no candidate: %1.</source>
        <translation>Оценка поставлена не кандидату: %1.</translation>
    </message>
    <message>
        <source>A mark from somebody who does not facilitate the workshop: %1.</source>
        <translation>Оценку поставил не ведущий семинара: %1.</translation>
    </message>
    <message>
        <source>A mark outside its criterion&apos;s scale: %1.</source>
        <translation>Оценка вне шкалы своего критерия: %1.</translation>
    </message>
    <message>
        <source>Attendance on a day when the workshop was not held: %1.</source>
        <translation>Посещение отмечено в день, когда семинар не проводился: %1.</translation>
    </message>
    <message>
        <source>This document template can&apos;t be filled: %1.</source>
        <translation>Этот шаблон документа нельзя заполнить: %1.</translation>
    </message>
    <message>
        <source>A link that no browser opens: %1.</source>
        <translation>Ссылка, которую не откроет ни один браузер: %1.</translation>
    </message>
    <message>
        <source>A correction that corrects itself, through others or at once: %1.</source>
        <translation>Исправление, которое прямо или через другие исправляет само себя: %1.</translation>
    </message>
    <message>
        <source>No reason is recorded: %1.</source>
        <translation>Причина не записана: %1.</translation>
    </message>
    <message>
        <source>Completed before it begins: %1.</source>
        <translation>Завершено до начала: %1.</translation>
    </message>
    <message>
        <source>One day comes before another that it follows: %1 (%2).</source>
        <translation>Даты идут не по порядку: %1 (%2).</translation>
    </message>
    <message>
        <source>Asks for a stage that is no minimum: %1.</source>
        <translation>Требование к аккредитации не может быть наименьшим: %1.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1: no record</source>
        <translation>%1: нет записи</translation>
    </message>
    <message>
        <source>%1 %2, asked for: %3</source>
        <translation>%1 %2, требуется %3</translation>
    </message>
    <message>
        <source>does not facilitate in this language: %1</source>
        <translation>не ведёт занятия на этом языке: %1</translation>
    </message>
    <message>
        <source>%1: level unknown</source>
        <translation>%1: уровень неизвестен</translation>
    </message>
    <message>
        <source>not known to facilitate in this language: %1</source>
        <translation>неизвестно, ведёт ли занятия на этом языке: %1</translation>
    </message>
    <message>
        <source>not in the expert group</source>
        <translation>не состоит в категории экспертов</translation>
    </message>
    <message>
        <source>accredited already</source>
        <translation>аккредитация уже есть</translation>
    </message>
    <message>
        <source>waiting for an in-field mission since %1</source>
        <translation>ожидает выездной миссии с %1</translation>
    </message>
    <message>
        <source>waiting for an in-field mission</source>
        <translation>ожидает выездной миссии</translation>
    </message>
    <message>
        <source>%1: depth unknown</source>
        <translation>%1: глубина неизвестна</translation>
    </message>
    <message>
        <source>%1, depth %2</source>
        <translation>%1, глубина %2</translation>
    </message>
    <message>
        <source>left the pool</source>
        <translation>больше не в пуле</translation>
    </message>
    <message>
        <source>in another seat of this mission</source>
        <translation>на другом месте этой миссии</translation>
    </message>
    <message>
        <source>another mission at that time: %1</source>
        <translation>в это время другая миссия: %1</translation>
    </message>
    <message>
        <source>at a workshop at that time: %1</source>
        <translation>в это время на семинаре: %1</translation>
    </message>
    <message>
        <source>not available at that time</source>
        <translation>в это время недоступность</translation>
    </message>
    <message>
        <source>from the administration that asks</source>
        <translation>из администрации, направившей запрос</translation>
    </message>
    <message>
        <source>release refused for that time</source>
        <translation>в согласии на командирование на эти даты отказано</translation>
    </message>
    <message>
        <source>worked there, %1</source>
        <translation>опыт работы там, %1</translation>
    </message>
    <message>
        <source>worked in the region, %1</source>
        <translation>опыт работы в регионе, %1</translation>
    </message>
    <message>
        <source>no mission in the last 12 months</source>
        <translation>ни одной миссии за последние 12 месяцев</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) in the last 12 months</source>
        <translation>
            <numerusform>%n миссия за последние 12 месяцев</numerusform>
            <numerusform>%n миссии за последние 12 месяцев</numerusform>
            <numerusform>%n миссий за последние 12 месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>the administration released %1 of %2</source>
        <translation>администрация дала согласие в %1 случаях из %2</translation>
    </message>
    <message>
        <source>a new region in the team</source>
        <translation>новый регион в команде</translation>
    </message>
    <message>
        <source>in this seat already</source>
        <translation>уже на этом месте</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>free</source>
        <translation>не заняты</translation>
    </message>
    <message>
        <source>can be released</source>
        <translation>могут быть командированы</translation>
    </message>
    <message numerus="yes">
        <source>the administration owes %n answer(s)</source>
        <translation>
            <numerusform>администрация не ответила на %n запрос</numerusform>
            <numerusform>администрация не ответила на %n запроса</numerusform>
            <numerusform>администрация не ответила на %n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the administration answers in %n day(s)</source>
        <translation>
            <numerusform>администрация отвечает за %n день</numerusform>
            <numerusform>администрация отвечает за %n дня</numerusform>
            <numerusform>администрация отвечает за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, written %2, asked for: %3</source>
        <translation>%1, письменно %2, требуется %3</translation>
    </message>
    <message>
        <source>%1, written: level unknown</source>
        <translation>%1, письменно: уровень неизвестен</translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <translation>%1, письменно %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>not available %1</source>
        <comment>on these days</comment>
        <translation>недоступность: %1</translation>
    </message>
    <message>
        <source>release refused on %1</source>
        <translation>в согласии отказано %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No backup beside it is sound; the pool was put together from what the damaged file still holds.</source>
        <translation>Исправной резервной копии рядом нет; пул собран из того, что ещё есть в повреждённом файле.</translation>
    </message>
    <message>
        <source>Started again from the backup %1.</source>
        <translation>Начато заново с резервной копии %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that the backup lacks came in from the damaged file.</source>
        <translation>
            <numerusform>Из повреждённого файла внесена %n правка, которой нет в резервной копии.</numerusform>
            <numerusform>Из повреждённого файла внесены %n правки, которых нет в резервной копии.</numerusform>
            <numerusform>Из повреждённого файла внесено %n правок, которых нет в резервной копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не внесено: %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Повреждённый файл сохранён под именем %1.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file.</source>
        <translation>В повреждённом файле ничего не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>Relaxing</name>
    <message numerus="yes">
        <source>%1 %2 instead of %3: %n more</source>
        <translation>
            <numerusform>%1 %2 вместо %3: ещё %n</numerusform>
            <numerusform>%1 %2 вместо %3: ещё %n</numerusform>
            <numerusform>%1 %2 вместо %3: ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %1 %2 instead of %3: %n more</source>
        <translation>
            <numerusform>%1 письменно: %2 вместо %3, ещё %n</numerusform>
            <numerusform>%1 письменно: %2 вместо %3, ещё %n</numerusform>
            <numerusform>%1 письменно: %2 вместо %3, ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1: %n more</source>
        <comment>a language</comment>
        <translation>
            <numerusform>без требования «%1»: ещё %n</numerusform>
            <numerusform>без требования «%1»: ещё %n</numerusform>
            <numerusform>без требования «%1»: ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without facilitating: %n more</source>
        <translation>
            <numerusform>%1 без ведения занятий: ещё %n</numerusform>
            <numerusform>%1 без ведения занятий: ещё %n</numerusform>
            <numerusform>%1 без ведения занятий: ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2: %n more</source>
        <comment>stages of accreditation</comment>
        <translation>
            <numerusform>аккредитация «%1» вместо «%2»: ещё %n</numerusform>
            <numerusform>аккредитация «%1» вместо «%2»: ещё %n</numerusform>
            <numerusform>аккредитация «%1» вместо «%2»: ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from outside the expert group: %n more</source>
        <translation>
            <numerusform>вне категории экспертов: ещё %n</numerusform>
            <numerusform>вне категории экспертов: ещё %n</numerusform>
            <numerusform>вне категории экспертов: ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>%1 leads</source>
        <translation>Руководит: %1</translation>
    </message>
    <message>
        <source>Nobody leads yet</source>
        <translation>Руководителя пока нет</translation>
    </message>
    <message>
        <source>No seat is a leader&apos;s</source>
        <translation>Место руководителя не предусмотрено</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are a leader&apos;s, one is enough</source>
        <translation>
            <numerusform>Мест руководителя: %n, достаточно одного</numerusform>
            <numerusform>Мест руководителя: %n, достаточно одного</numerusform>
            <numerusform>Мест руководителя: %n, достаточно одного</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes with somebody accredited: %2</source>
        <translation>Рядом с кандидатом (%1) аккредитованный советник: %2</translation>
    </message>
    <message>
        <source>%1 has nobody accredited in the same expert group beside them</source>
        <translation>Рядом с кандидатом нет аккредитованного советника той же категории: %1</translation>
    </message>
    <message>
        <source>%1 supervises %2</source>
        <translation>Наставник: %1 (кандидат: %2)</translation>
    </message>
    <message>
        <source>Nobody supervises %1 yet</source>
        <translation>Наставник пока не назначен: %1</translation>
    </message>
    <message>
        <source>The supervisor of %1 is not in the team, or not accredited in the expert group</source>
        <translation>Наставника нет в группе или нет аккредитации в этой категории (кандидат: %1)</translation>
    </message>
    <message>
        <source>%1 comes from the administration that asks</source>
        <translation>Из запрашивающей администрации: %1</translation>
    </message>
    <message>
        <source>Nobody knows which administration %1 comes from</source>
        <translation>Неизвестно, из какой администрации: %1</translation>
    </message>
    <message>
        <source>Nobody comes from the administration that asks</source>
        <translation>Никто не из запрашивающей администрации</translation>
    </message>
    <message>
        <source>Nobody comes from the country that asks: %1</source>
        <translation>Никто не из запрашивающей страны: %1</translation>
    </message>
    <message>
        <source>%1: spoken well enough by %2</source>
        <translation>%1: достаточный уровень (%2)</translation>
    </message>
    <message>
        <source>%1: how well %2 speaks it is not known</source>
        <translation>%1: уровень неизвестен (%2)</translation>
    </message>
    <message>
        <source>%1: nobody speaks it well enough yet</source>
        <translation>%1: достаточного уровня пока ни у кого нет</translation>
    </message>
    <message>
        <source>%1: nobody speaks it well enough</source>
        <translation>%1: достаточного уровня ни у кого нет</translation>
    </message>
    <message>
        <source>Everybody is released</source>
        <translation>Согласие получено на всех</translation>
    </message>
    <message>
        <source>%1 is not released, and the mission has begun</source>
        <translation>Согласие не получено, а миссия уже началась: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not released yet, %n day(s) to the start</source>
        <translation>
            <numerusform>Согласие ещё не получено, до начала %n день: %1</numerusform>
            <numerusform>Согласие ещё не получено, до начала %n дня: %1</numerusform>
            <numerusform>Согласие ещё не получено, до начала %n дней: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not released yet</source>
        <translation>Согласие ещё не получено: %1</translation>
    </message>
    <message>
        <source>Nobody sits in two seats</source>
        <translation>Никто не занимает двух мест</translation>
    </message>
    <message>
        <source>%1 sits in two seats</source>
        <translation>На двух местах: %1</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>Все места заняты</translation>
    </message>
    <message>
        <source>Seat %1 is open</source>
        <translation>Место %1 свободно</translation>
    </message>
</context>
<context>
    <name>advisorpool::AboutYou</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Every edit says who made it.</source>
        <translation>В каждой правке указано, кто её внёс.</translation>
    </message>
    <message>
        <source>Name of this copy</source>
        <translation>Название этой копии</translation>
    </message>
    <message>
        <source>Shown when copies are merged.</source>
        <translation>Видно при объединении копий.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Switches at once, here or from the top right corner.</source>
        <translation>Переключается сразу, здесь или в правом верхнем углу.</translation>
    </message>
</context>
<context>
    <name>advisorpool::AbsenceForm</name>
    <message>
        <source>To (empty: until further notice)</source>
        <translation>Окончание (пусто: до особого уведомления)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>Напишите дату так: %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::AbsencesSection</name>
    <message>
        <source>Workshop: %1</source>
        <translation>Семинар: %1</translation>
    </message>
    <message>
        <source>Mission: %1</source>
        <translation>Миссия: %1</translation>
    </message>
    <message>
        <source>Unavailability and missions</source>
        <translation>Недоступность и миссии</translation>
    </message>
    <message>
        <source>Unavailability</source>
        <translation>Недоступность</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>недоступность</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>миссия</translation>
    </message>
    <message>
        <source>No unavailability and no mission recorded.</source>
        <translation>Ни недоступности, ни миссий не записано.</translation>
    </message>
    <message>
        <source>Change this unavailability</source>
        <translation>Изменить эту недоступность</translation>
    </message>
    <message>
        <source>Remove this unavailability</source>
        <translation>Удалить эту недоступность</translation>
    </message>
</context>
<context>
    <name>advisorpool::AccreditationRoom</name>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>In-field queue</source>
        <translation>Очередь на миссию</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Истекают</translation>
    </message>
    <message>
        <source>Expert groups</source>
        <translation>Категории экспертов</translation>
    </message>
</context>
<context>
    <name>advisorpool::AccreditationSection</name>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>No step recorded yet.</source>
        <translation>Шагов пока нет.</translation>
    </message>
    <message>
        <source>Record a step</source>
        <translation>Записать шаг</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) recorded</source>
        <translation>
            <numerusform>Записан %n шаг</numerusform>
            <numerusform>Записано %n шага</numerusform>
            <numerusform>Записано %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>Sign this step: it never changes from then on</source>
        <translation>Подписать шаг: после этого он не меняется</translation>
    </message>
    <message>
        <source>Correct this step: a new one replaces it</source>
        <translation>Исправить шаг: новый заменит его</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Изменить шаг</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdministrationPage</name>
    <message>
        <source>No advisors</source>
        <translation>Советников нет</translation>
    </message>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n советник</numerusform>
            <numerusform>%n советника</numerusform>
            <numerusform>%n советников</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Releases and missions</source>
        <translation>Согласия и миссии</translation>
    </message>
    <message>
        <source>Asked %1, answered %2, released %3</source>
        <translation>Запросов %1, ответов %2, согласий %3</translation>
    </message>
    <message numerus="yes">
        <source>Answers in %n day(s) on average</source>
        <translation>
            <numerusform>Отвечает в среднем за %n день</numerusform>
            <numerusform>Отвечает в среднем за %n дня</numerusform>
            <numerusform>Отвечает в среднем за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked for, and nobody was sent here.</source>
        <translation>Советников не запрашивали, и сюда никого не направляли.</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdministrationsModel</name>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Советники</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Контактное лицо</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdministrationsRoom</name>
    <message>
        <source>Administrations</source>
        <translation>Администрации</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Only with advisors</source>
        <translation>Только с советниками</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorHead</name>
    <message>
        <source>New advisor</source>
        <translation>Новый советник</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>Адрес эл. почты неизвестен</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать на %1</translation>
    </message>
    <message>
        <source>Copy name and e-mail</source>
        <translation>Копировать имя и адрес</translation>
    </message>
    <message>
        <source>Change the names</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Click to change the names</source>
        <translation>Щёлкните, чтобы изменить имя</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Duplicate under another name</source>
        <translation>Создать по образцу</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorPage</name>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>Choose an advisor in the list.</source>
        <translation>Выберите советника в списке.</translation>
    </message>
    <message>
        <source>A family name in either script comes first; the record is made with it. Esc: nobody after all.</source>
        <translation>Сначала фамилия, латиницей или кириллицей: с ней появится запись. Esc — никого не добавлять.</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorRow</name>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Недоступность</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>отбор</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>in-field mission</source>
        <translation>выездная миссия</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>оценка миссии</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>продление</translation>
    </message>
    <message>
        <source>new nomination</source>
        <translation>новое выдвижение</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorsList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>There is nobody in this pool yet.</source>
        <translation>В этом пуле пока никого нет.</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Загрузить таблицу…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Советники</translation>
    </message>
    <message>
        <source>Export as shown…</source>
        <translation>Сохранить как показано…</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message numerus="yes">
        <source>No advisor fits these filters (%n).</source>
        <translation>
            <numerusform>Ни один советник не подходит под этот фильтр.</numerusform>
            <numerusform>Ни один советник не подходит под эти %n фильтра.</numerusform>
            <numerusform>Ни один советник не подходит под эти %n фильтров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”, %n do.</source>
        <translation>
            <numerusform>Без «%1» подходит %n.</numerusform>
            <numerusform>Без «%1» подходят %n.</numerusform>
            <numerusform>Без «%1» подходят %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorsModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>heading of an accreditation: its expert group&apos;s code</comment>
        <translation>Аккредитация %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ближайшее</translation>
    </message>
</context>
<context>
    <name>advisorpool::AdvisorsRoom</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n advisor(s) deleted</source>
        <translation>
            <numerusform>Удалён %n советник</numerusform>
            <numerusform>Удалены %n советника</numerusform>
            <numerusform>Удалено %n советников</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Стёрто навсегда.</translation>
    </message>
    <message>
        <source>Duplicate under another name</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n advisor(s)</source>
        <translation>
            <numerusform>Удалить %n советника</numerusform>
            <numerusform>Удалить %n советников</numerusform>
            <numerusform>Удалить %n советников</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation>Это уже было отменено.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Советники</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)…</source>
        <translation>
            <numerusform>Решить %n расхождение…</numerusform>
            <numerusform>Решить %n расхождения…</numerusform>
            <numerusform>Решить %n расхождений…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AfterSection</name>
    <message>
        <source>After the mission</source>
        <translation>После миссии</translation>
    </message>
    <message>
        <source>Nobody is confirmed yet; candidates are evaluated here afterwards.</source>
        <translation>Пока никто не подтверждён; здесь потом оценивают кандидатов.</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Evaluate %1</source>
        <translation>Оценить: %1</translation>
    </message>
    <message>
        <source>not completed yet</source>
        <translation>ещё не завершено</translation>
    </message>
    <message>
        <source>another mission needed</source>
        <translation>нужна ещё одна миссия</translation>
    </message>
    <message>
        <source>Evaluated by %1</source>
        <translation>Оценка: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ArrivalCard</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::AttendanceTab</name>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>1 present, 0 absent, 2 partly; the space bar goes round, Delete blanks, Enter moves down.</source>
        <translation>1 – присутствие, 0 – отсутствие, 2 – частично; пробел перебирает, Delete стирает, Enter переходит вниз.</translation>
    </message>
    <message>
        <source>All present that day</source>
        <translation>В этот день все</translation>
    </message>
    <message>
        <source>Fills the blanks of the day in which the cursor is</source>
        <translation>Заполняет пустые клетки дня, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>On which days? Give the workshop its first and last day under “Plan”.</source>
        <translation>В какие дни? Укажите первый и последний день семинара на странице «План».</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add them under “Participants”.</source>
        <translation>Участников пока нет. Добавьте их на странице «Участники».</translation>
    </message>
</context>
<context>
    <name>advisorpool::BeforeCard</name>
    <message>
        <source>Before, everywhere</source>
        <translation>Раньше было у всех</translation>
    </message>
</context>
<context>
    <name>advisorpool::BulkPage</name>
    <message numerus="yes">
        <source>%1 set for %n advisor(s).</source>
        <translation>
            <numerusform>«%1»: задано для %n советника.</numerusform>
            <numerusform>«%1»: задано для %n советников.</numerusform>
            <numerusform>«%1»: задано для %n советников.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, where it was not recorded.</source>
        <translation>%1: добавлено всем, у кого этого не было.</translation>
    </message>
    <message>
        <source>All of them had it already.</source>
        <translation>Это уже было у всех.</translation>
    </message>
    <message numerus="yes">
        <source>%n advisor(s) selected</source>
        <translation>
            <numerusform>Выбран %n советник</numerusform>
            <numerusform>Выбрано %n советника</numerusform>
            <numerusform>Выбрано %n советников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n advisor(s)</source>
        <translation>
            <numerusform>Удалить %n советника</numerusform>
            <numerusform>Удалить %n советников</numerusform>
            <numerusform>Удалить %n советников</numerusform>
        </translation>
    </message>
    <message>
        <source>various</source>
        <translation>разные</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>1: knows it</source>
        <translation>1: знает</translation>
    </message>
    <message>
        <source>2: works in it</source>
        <translation>2: применяет</translation>
    </message>
    <message>
        <source>3: teaches it</source>
        <translation>3: преподаёт</translation>
    </message>
    <message>
        <source>Selected advisors</source>
        <translation>Выбранные советники</translation>
    </message>
    <message>
        <source>What is set here is set for all of them, as one edit that one undo takes back.</source>
        <translation>Заданное здесь задаётся для всех, одной правкой, которую снимает одна отмена.</translation>
    </message>
    <message>
        <source>Language for all</source>
        <translation>Язык для всех</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Subject for all</source>
        <translation>Специализация для всех</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Насколько глубоко</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Какой язык?</translation>
    </message>
    <message>
        <source>Which subject?</source>
        <translation>Какая специализация?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>advisorpool::Changes</name>
    <message>
        <source>%1: added</source>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation>%1: восстановлено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>%1: отмена</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden until your own marks are handed in</source>
        <translation>скрыто, пока вы не сдали свои оценки</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: erased since</source>
        <translation>%1: с тех пор стёрто</translation>
    </message>
</context>
<context>
    <name>advisorpool::ChecklistSection</name>
    <message>
        <source>Before the mission</source>
        <translation>До миссии</translation>
    </message>
    <message>
        <source>During the mission</source>
        <translation>Во время миссии</translation>
    </message>
    <message>
        <source>After the mission</source>
        <translation>После миссии</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Перечень дел</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Nothing on the list.</source>
        <translation>Перечень пуст.</translation>
    </message>
    <message>
        <source>What is usually to be done</source>
        <translation>Обычные дела</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Change the words: %1</source>
        <translation>Изменить формулировку: %1</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>Убрать из перечня: %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
</context>
<context>
    <name>advisorpool::ClashStrip</name>
    <message>
        <source>%1. They meet on %2.</source>
        <translation>%1. Пересекаются: %2.</translation>
    </message>
    <message>
        <source>Open the mission: %1</source>
        <translation>Открыть миссию: %1</translation>
    </message>
    <message>
        <source>Find a replacement…</source>
        <translation>Подобрать замену…</translation>
    </message>
</context>
<context>
    <name>advisorpool::ColumnsMenu</name>
    <message>
        <source>Move to the left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Stage as</source>
        <translation>Аккредитация по категории</translation>
    </message>
</context>
<context>
    <name>advisorpool::CompareView</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Занятость</translation>
    </message>
    <message>
        <source>Experience and team</source>
        <translation>Опыт и команда</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Согласие на командирование</translation>
    </message>
    <message>
        <source>Back to the shortlist</source>
        <translation>К короткому списку</translation>
    </message>
    <message>
        <source>in this seat</source>
        <translation>на этом месте</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
</context>
<context>
    <name>advisorpool::Condition</name>
    <message>
        <source>Facilitates in %1</source>
        <translation>Ведёт семинары: %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 письменно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Свободны %1</translation>
    </message>
    <message>
        <source>Not from: %1</source>
        <translation>Кроме: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Страна: %1</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Текст…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Язык…</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>Аккредитация…</translation>
    </message>
    <message>
        <source>Expertise…</source>
        <translation>Специализация…</translation>
    </message>
    <message>
        <source>Free between…</source>
        <translation>Свободны в дни…</translation>
    </message>
    <message>
        <source>Region…</source>
        <translation>Регион…</translation>
    </message>
    <message>
        <source>Country…</source>
        <translation>Страна…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Статус…</translation>
    </message>
    <message>
        <source>Administration…</source>
        <translation>Администрация…</translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation>Выражение…</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: ожидание миссии</translation>
    </message>
    <message numerus="yes">
        <source>%1: waiting over %n day(s)</source>
        <translation>
            <numerusform>%1: ожидание дольше %n дня</numerusform>
            <numerusform>%1: ожидание дольше %n дней</numerusform>
            <numerusform>%1: ожидание дольше %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: valid until %2 at most</source>
        <translation>%1: действует не дольше %2</translation>
    </message>
    <message>
        <source>Waiting for a mission…</source>
        <translation>Ожидание миссии…</translation>
    </message>
    <message>
        <source>Accreditation valid until…</source>
        <translation>Аккредитация действует до…</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConditionEditor</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не ниже</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>любой уровень</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>любой этап</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>1: knows it</source>
        <translation>1: знает</translation>
    </message>
    <message>
        <source>2: works in it</source>
        <translation>2: применяет</translation>
    </message>
    <message>
        <source>3: teaches it</source>
        <translation>3: преподаёт</translation>
    </message>
    <message>
        <source>any depth</source>
        <translation>любая глубина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>written</source>
        <translation>письменно</translation>
    </message>
    <message>
        <source>can facilitate in it</source>
        <translation>ведёт на нём семинары</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>from there</source>
        <translation>из этой страны</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>кроме этой страны</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Дольше чем</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>три месяца</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>полгода</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>сколько угодно</translation>
    </message>
    <message>
        <source>Until at most</source>
        <translation>Не дольше чем до</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictLine</name>
    <message>
        <source>%1: set differently on several copies</source>
        <translation>%1: на разных копиях записано по-разному</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictMarks</name>
    <message>
        <source>Set differently – %1: %2</source>
        <translation>Указано по-разному – %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conflict(s)</source>
        <translation>
            <numerusform>и ещё %n расхождение</numerusform>
            <numerusform>и ещё %n расхождения</numerusform>
            <numerusform>и ещё %n расхождений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictPage</name>
    <message>
        <source>Write another value</source>
        <translation>Записать другое значение</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>как должно быть</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>1–%1 choose, Enter settles</source>
        <translation>1–%1 – выбрать, Enter – решить</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <translation>Решить: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Оставить %1</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Write this</source>
        <translation>Записать это</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Записать %1</translation>
    </message>
    <message>
        <source>Why it is settled so (may stay empty)</source>
        <translation>Почему решено так (можно не указывать)</translation>
    </message>
    <message>
        <source>Why it is settled so</source>
        <translation>Почему решено так</translation>
    </message>
    <message>
        <source>%1, settled as %2: %3</source>
        <translation>%1, решено – %2: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>advisorpool::Conflicts</name>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>deleted on one copy, changed on another</source>
        <translation>удалено на одной копии, изменено на другой</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsDelegate</name>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsModel</name>
    <message>
        <source>settled: %1</source>
        <translation>решено: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsNote</name>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n расхождение ждёт решения</numerusform>
            <numerusform>%n расхождения ждут решения</numerusform>
            <numerusform>%n расхождений ждут решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ConflictsRoom</name>
    <message>
        <source>All conflicts</source>
        <translation>Все расхождения</translation>
    </message>
    <message>
        <source>The merge of %1</source>
        <translation>Объединение: %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>О записи: %1</translation>
    </message>
    <message>
        <source>The chosen ones</source>
        <translation>Выбранные</translation>
    </message>
    <message numerus="yes">
        <source>Take the side of %1 in %n conflict(s)</source>
        <translation>
            <numerusform>Принять сторону «%1» в %n расхождении</numerusform>
            <numerusform>Принять сторону «%1» в %n расхождениях</numerusform>
            <numerusform>Принять сторону «%1» в %n расхождениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled, all as on %1</source>
        <translation>
            <numerusform>Решено %n расхождение – как на «%1»</numerusform>
            <numerusform>Решено %n расхождения – как на «%1»</numerusform>
            <numerusform>Решено %n расхождений – как на «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>открыто %1 из %2</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Какие расхождения</translation>
    </message>
    <message>
        <source>Takes one copy&apos;s side in all that are listed, as one edit</source>
        <translation>Принимает сторону одной копии во всех показанных расхождениях одной правкой</translation>
    </message>
    <message>
        <source>Nothing to settle: wherever copies met, they agree.</source>
        <translation>Решать нечего: копии во всём согласны.</translation>
    </message>
    <message>
        <source>Bring copies together…</source>
        <translation>Объединить с копиями…</translation>
    </message>
    <message>
        <source>One side…</source>
        <translation>Одна сторона…</translation>
    </message>
</context>
<context>
    <name>advisorpool::Consequences</name>
    <message>
        <source>Goes with it – %1: %2</source>
        <translation>Уйдёт вместе с записью – %1: %2</translation>
    </message>
    <message>
        <source>Would be lost – %1: %2</source>
        <translation>Пропадёт – %1: %2</translation>
    </message>
    <message>
        <source>It can be brought back from the history.</source>
        <translation>Вернуть её можно из истории.</translation>
    </message>
    <message>
        <source>What is shown stays: %1</source>
        <translation>Показанное останется: %1</translation>
    </message>
    <message>
        <source>Everywhere it is shown, %1 becomes %2.</source>
        <translation>Везде, где показано «%1», станет «%2».</translation>
    </message>
    <message>
        <source>It stays, and what was deleted together with it comes back.</source>
        <translation>Запись останется, и удалённое вместе с ней вернётся.</translation>
    </message>
    <message>
        <source>Roster “%1”: stays in it</source>
        <translation>Реестр «%1»: остаётся в нём</translation>
    </message>
    <message>
        <source>Roster “%1”: leaves it</source>
        <translation>Реестр «%1»: выйдет из него</translation>
    </message>
    <message>
        <source>Roster “%1”: enters it</source>
        <translation>Реестр «%1»: войдёт в него</translation>
    </message>
    <message>
        <source>Comes back with it – %1: %2</source>
        <translation>Вернётся вместе с ней – %1: %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::ContinuitySection</name>
    <message>
        <source>Other missions to this beneficiary</source>
        <translation>Другие миссии для этого получателя</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока не было.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Corner</name>
    <message>
        <source>Switch to light</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Тёмная тема</translation>
    </message>
</context>
<context>
    <name>advisorpool::Coverage</name>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>thin: less than half</source>
        <translation>мало: меньше половины</translation>
    </message>
    <message>
        <source>fewer than asked for</source>
        <translation>меньше, чем запрошено</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>достаточно</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>с запасом</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s), nobody asked for.</source>
        <translation>
            <numerusform>%1: %n человек, мест не запрошено.</numerusform>
            <numerusform>%1: %n человека, мест не запрошено.</numerusform>
            <numerusform>%1: %n человек, мест не запрошено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody for %n seat(s).</source>
        <translation>
            <numerusform>%1: никого на %n место.</numerusform>
            <numerusform>%1: никого на %n места.</numerusform>
            <numerusform>%1: никого на %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %n seat(s).</source>
        <translation>
            <numerusform>%1: %2 на %n место.</numerusform>
            <numerusform>%1: %2 на %n места.</numerusform>
            <numerusform>%1: %2 на %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pre-accredited, waiting for an in-field mission</source>
        <translation>
            <numerusform>с предварительной аккредитацией, ждёт выездной миссии</numerusform>
            <numerusform>с предварительной аккредитацией, ждут выездной миссии</numerusform>
            <numerusform>с предварительной аккредитацией, ждут выездной миссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speak it one level below %1</source>
        <translation>
            <numerusform>владеет языком на ступень ниже %1</numerusform>
            <numerusform>владеют языком на ступень ниже %1</numerusform>
            <numerusform>владеют языком на ступень ниже %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speak it, how well is not known</source>
        <translation>
            <numerusform>владеет языком, уровень неизвестен</numerusform>
            <numerusform>владеют языком, уровень неизвестен</numerusform>
            <numerusform>владеют языком, уровень неизвестен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workshop(s) planned for it</source>
        <translation>
            <numerusform>семинар запланирован</numerusform>
            <numerusform>семинара запланировано</numerusform>
            <numerusform>семинаров запланировано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::CoverageHead</name>
    <message numerus="yes">
        <source>who can be sent, for the seats of %n mission(s) to come</source>
        <translation>
            <numerusform>кого можно направить на места %n предстоящей миссии</numerusform>
            <numerusform>кого можно направить на места %n предстоящих миссий</numerusform>
            <numerusform>кого можно направить на места %n предстоящих миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Обеспеченность</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>By expert group</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>По регионам</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>По направлениям</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кто считается</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>С аккредитацией</translation>
    </message>
    <message>
        <source>With pre-accredited</source>
        <translation>И с предварительной</translation>
    </message>
    <message>
        <source>Missions of which months</source>
        <translation>Миссии каких месяцев</translation>
    </message>
    <message numerus="yes">
        <source>Missions of the next %n month(s)</source>
        <translation>
            <numerusform>Миссии на %n месяц вперёд</numerusform>
            <numerusform>Миссии на %n месяца вперёд</numerusform>
            <numerusform>Миссии на %n месяцев вперёд</numerusform>
        </translation>
    </message>
    <message>
        <source>All missions to come</source>
        <translation>Все предстоящие миссии</translation>
    </message>
    <message>
        <source>Spoken at least</source>
        <translation>Устно не ниже</translation>
    </message>
    <message>
        <source>Speaks at least %1</source>
        <translation>Устно не ниже %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::CoveragePanel</name>
    <message numerus="yes">
        <source>%n of these accreditation(s) lapse by %1.</source>
        <translation>
            <numerusform>%n из этих аккредитаций истекает до %1.</numerusform>
            <numerusform>%n из этих аккредитаций истекают до %1.</numerusform>
            <numerusform>%n из этих аккредитаций истекают до %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thin place(s)</source>
        <translation>
            <numerusform>%n слабое место</numerusform>
            <numerusform>%n слабых места</numerusform>
            <numerusform>%n слабых мест</numerusform>
        </translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Простыми словами</translation>
    </message>
    <message>
        <source>Who could fill it</source>
        <translation>Кем можно заполнить</translation>
    </message>
    <message>
        <source>Plan a workshop…</source>
        <translation>Запланировать семинар…</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Показать людей</translation>
    </message>
    <message>
        <source>No thin place: at least half as many people as seats everywhere.</source>
        <translation>Слабых мест нет: везде людей не меньше половины от числа мест.</translation>
    </message>
    <message>
        <source>Thin places</source>
        <translation>Слабые места</translation>
    </message>
</context>
<context>
    <name>advisorpool::CoverageRoom</name>
    <message>
        <source>Coverage: languages down, experts across</source>
        <translation>Обеспеченность: языки по строкам, эксперты по столбцам</translation>
    </message>
    <message>
        <source>A person counts once in every language and column that they cover; seats for candidates are left out. Enter shows a cell&apos;s people.</source>
        <translation>Человек считается по одному разу в каждом языке и столбце; места для кандидатов не учитываются. Enter показывает людей клетки.</translation>
    </message>
    <message>
        <source>Nobody is accredited yet, and no mission to come asks for anybody.</source>
        <translation>Пока ни у кого нет аккредитации, и ни одна предстоящая миссия никого не просит.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Days</name>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::DecisionPanel</name>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Исправить решение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Choose the right outcome and say why it was corrected. The signed decision stands until the correction is signed.</source>
        <translation>Выберите верный исход и укажите, почему решение исправлено. Подписанное решение действует, пока исправление не подписано.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2; it never changes.</source>
        <translation>Подписано (%1, %2); больше не меняется.</translation>
    </message>
    <message>
        <source>Nothing decided yet. People decide; the marks are advice.</source>
        <translation>Решения пока нет. Решают люди, оценки – только совет.</translation>
    </message>
    <message>
        <source>A draft: it needs a justification before it is signed.</source>
        <translation>Проект: перед подписанием нужно обоснование.</translation>
    </message>
    <message>
        <source>A draft. Once you sign, it never changes.</source>
        <translation>Проект. После подписания решение не меняется.</translation>
    </message>
    <message>
        <source>A correction. Once you sign, it replaces the signed decision.</source>
        <translation>Исправление. После подписания оно заменит подписанное решение.</translation>
    </message>
    <message>
        <source>A draft: the head facilitator signs it.</source>
        <translation>Проект: его подписывает ведущий.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave the decision as it is</source>
        <translation>Оставить решение как есть</translation>
    </message>
</context>
<context>
    <name>advisorpool::Decisions</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n оценка</numerusform>
            <numerusform>%n оценки</numerusform>
            <numerusform>%n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>advisorpool::DecisionsTab</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Accredited as what? Choose the workshop&apos;s expert group under “Plan”.</source>
        <translation>Аккредитация в какой категории? Выберите категорию экспертов на странице «План».</translation>
    </message>
    <message>
        <source>There are no candidates yet. Add them under “Participants”.</source>
        <translation>Кандидатов пока нет. Добавьте их на странице «Участники».</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are signed.</source>
        <translation>Подписано решений: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n draft(s)</source>
        <translation>
            <numerusform>Подписать %n проект</numerusform>
            <numerusform>Подписать %n проекта</numerusform>
            <numerusform>Подписать %n проектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::DialogueView</name>
    <message>
        <source>Nobody has written yet. What is written here comes together when copies merge.</source>
        <translation>Пока никто не написал. Написанное здесь сходится при слиянии копий.</translation>
    </message>
    <message>
        <source>Begin a new thread instead</source>
        <translation>Начать новую тему</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Write to the participants of this workshop</source>
        <translation>Напишите участникам этого семинара</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>In reply to %1.</source>
        <translation>В ответ: %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::DropZone</name>
    <message>
        <source>Drop a pool or a spreadsheet here</source>
        <translation>Перетащите сюда пул или таблицу</translation>
    </message>
</context>
<context>
    <name>advisorpool::DroppedPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a step, how many dropped out</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>отсеян %n</numerusform>
            <numerusform>отсеяно %n</numerusform>
            <numerusform>отсеяно %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who dropped out</source>
        <translation>Показать отсеянных</translation>
    </message>
    <message>
        <source>Who dropped out</source>
        <translation>Отсеянные</translation>
    </message>
</context>
<context>
    <name>advisorpool::DroppedTable</name>
    <message>
        <source>Include with a reason…</source>
        <translation>Включить с обоснованием…</translation>
    </message>
</context>
<context>
    <name>advisorpool::EditPage</name>
    <message>
        <source>%1 · %2, copy %3</source>
        <translation>%1 · %2, копия %3</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>Отменить правку</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>и ещё %n запись</numerusform>
            <numerusform>и ещё %n записи</numerusform>
            <numerusform>и ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo for this record only</source>
        <translation>Отменить только для этой записи</translation>
    </message>
    <message>
        <source>Show the pool as of then</source>
        <translation>Показать пул на тот момент</translation>
    </message>
    <message>
        <source>All edits of this record</source>
        <translation>Все правки этой записи</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>All that this edit did is taken back already</source>
        <translation>Всё, что сделала эта правка, уже отменено</translation>
    </message>
</context>
<context>
    <name>advisorpool::EraseQuestion</name>
    <message>
        <source>The name, the contact, the languages and all else that belongs to this person go from this pool and its history, and from every copy that is merged with it. This can&apos;t be undone.</source>
        <translation>Имя, контакты, языки и всё остальное, что относится к этому человеку, исчезнет из этого пула, из его истории и из каждой копии, которую с ним объединят. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Exported rosters may still hold the person.</source>
        <translation>Этот человек может оставаться в выгруженных реестрах.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in %1 and exported rosters may still hold the person.</source>
        <translation>
            <numerusform>Этот человек может оставаться в %n резервной копии в папке %1 и в выгруженных реестрах.</numerusform>
            <numerusform>Этот человек может оставаться в %n резервных копиях в папке %1 и в выгруженных реестрах.</numerusform>
            <numerusform>Этот человек может оставаться в %n резервных копиях в папке %1 и в выгруженных реестрах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Стереть навсегда: %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in missions, workshops and saved rosters stay, and may name the person: evaluations, reasons, remarks to marks.</source>
        <translation>
            <numerusform>В миссиях, семинарах и сохранённых списках остаётся %n текст, который может называть этого человека: оценки работы, причины, замечания к баллам.</numerusform>
            <numerusform>В миссиях, семинарах и сохранённых списках остаются %n текста, которые могут называть этого человека: оценки работы, причины, замечания к баллам.</numerusform>
            <numerusform>В миссиях, семинарах и сохранённых списках остаётся %n текстов, которые могут называть этого человека: оценки работы, причины, замечания к баллам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::Errands</name>
    <message>
        <source>Exporting</source>
        <translation>Сохранение реестра</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>A copy was saved: %1. Give it a name of its own where it is opened.</source>
        <translation>Копия сохранена: %1. Дайте ей своё название там, где её откроют.</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>The pool is sound.</source>
        <translation>Пул в порядке.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied, to be pasted into a spreadsheet.</source>
        <translation>
            <numerusform>Скопирована %n строка, её можно вставить в таблицу.</numerusform>
            <numerusform>Скопированы %n строки, их можно вставить в таблицу.</numerusform>
            <numerusform>Скопировано %n строк, их можно вставить в таблицу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Возврат к моменту: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ErrorWords</name>
    <message>
        <source>The file is damaged. “Recover it” starts again from the newest sound backup and saves what can be read here; the damaged file is kept.</source>
        <translation>Файл повреждён. «Восстановить» начнёт заново с последней исправной резервной копии и спасёт всё, что здесь ещё читается; повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>These bytes mean nothing in %1: choose another encoding above.</source>
        <translation>В кодировке %1 эти байты ничего не значат: выберите выше другую.</translation>
    </message>
    <message>
        <source>This is no text file, or it has another encoding: choose it above. A workbook of another kind than .xlsx is saved as .xlsx or CSV first.</source>
        <translation>Это не текстовый файл, или у него другая кодировка: выберите её выше. Книгу другого формата, чем .xlsx, сначала сохраните как .xlsx или CSV.</translation>
    </message>
</context>
<context>
    <name>advisorpool::EvaluationForm</name>
    <message>
        <source>Evaluation of %1</source>
        <translation>Оценка работы: %1</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Кто оценивает</translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation>Сохранить оценку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What follows for the accreditation</source>
        <translation>Что следует для аккредитации</translation>
    </message>
    <message>
        <source>accredited</source>
        <comment>an outcome</comment>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>another mission</source>
        <comment>an outcome</comment>
        <translation>ещё миссия</translation>
    </message>
    <message>
        <source>not accredited</source>
        <comment>an outcome</comment>
        <translation>отказ</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Почему всё же так</translation>
    </message>
</context>
<context>
    <name>advisorpool::ExpertiseSection</name>
    <message>
        <source>Expertise</source>
        <translation>Специализация</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No subject recorded yet.</source>
        <translation>Направления не указаны.</translation>
    </message>
    <message>
        <source>1: knows it</source>
        <translation>1: знает</translation>
    </message>
    <message>
        <source>2: works in it</source>
        <translation>2: применяет</translation>
    </message>
    <message>
        <source>3: teaches it</source>
        <translation>3: преподаёт</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove this subject</source>
        <translation>Убрать направление</translation>
    </message>
</context>
<context>
    <name>advisorpool::ExpiringModel</name>
    <message>
        <source>accredited on %1</source>
        <translation>аккредитация от %1</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось: %1</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
</context>
<context>
    <name>advisorpool::ExpiringPage</name>
    <message>
        <source>No accreditation lapses in these months.</source>
        <translation>За эти месяцы ни одна аккредитация не истекает.</translation>
    </message>
    <message>
        <source>Accreditations hold for good: no expert group has a validity.</source>
        <translation>Аккредитации бессрочны: ни у одной категории нет срока действия.</translation>
    </message>
    <message>
        <source>Expert groups</source>
        <translation>Категории экспертов</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В пределах</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Истекают</translation>
    </message>
    <message>
        <source>A mission or a refresher renews an accreditation. Those that have lapsed stand here, too.</source>
        <translation>Аккредитацию продлевает миссия или обновление знаний. Прекратившиеся тоже стоят здесь.</translation>
    </message>
</context>
<context>
    <name>advisorpool::ExportDialog</name>
    <message>
        <source>&amp;Mark the file as UTF-8, which Excel needs</source>
        <translation>По&amp;метить файл как UTF-8: нужно для Excel</translation>
    </message>
    <message>
        <source>Export as shown</source>
        <translation>Сохранить как показано</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>&amp;Language of the headings</source>
        <translation>&amp;Язык заголовков</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Сохранить как &amp;Excel…</translation>
    </message>
</context>
<context>
    <name>advisorpool::ExportMenu</name>
    <message>
        <source>As a folder…</source>
        <translation>Папкой…</translation>
    </message>
    <message>
        <source>In one zip file…</source>
        <translation>Одним архивом zip…</translation>
    </message>
    <message>
        <source>The forum in one zip file</source>
        <translation>Форум в одном архиве zip</translation>
    </message>
    <message>
        <source>A new folder for the forum</source>
        <translation>Новая папка для форума</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Архивы zip (*.zip)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Exports</name>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n советник</numerusform>
            <numerusform>%n советника</numerusform>
            <numerusform>%n советников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::FeedbackTab</name>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Fill in here</source>
        <translation>Заполнить здесь</translation>
    </message>
    <message>
        <source>The laptop goes round: the whole screen shows one empty sheet after the other</source>
        <translation>Ноутбук передают по кругу: весь экран занимает очередная пустая анкета</translation>
    </message>
    <message>
        <source>Paper forms…</source>
        <translation>Бумажные анкеты…</translation>
    </message>
    <message>
        <source>Forms that were typed in as CSV: a column for each question, a row for each sheet</source>
        <translation>Анкеты, набранные в CSV: столбец для каждого вопроса, строка для каждой анкеты</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Закрыть анкету</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Take the usual questions, and change them as you like.</source>
        <translation>Пока ни о чём не спрашивают. Возьмите обычные вопросы и измените их как нужно.</translation>
    </message>
    <message>
        <source>Take the usual questions</source>
        <translation>Взять обычные вопросы</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in the pool.</source>
        <translation>
            <numerusform>В пуле %n анкета.</numerusform>
            <numerusform>В пуле %n анкеты.</numerusform>
            <numerusform>В пуле %n анкет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) wait on this laptop, in no copy and no backup, until the questionnaire is closed.</source>
        <translation>
            <numerusform>%n анкета ожидает закрытия только на этом компьютере: ни в копиях, ни в резервных копиях её нет.</numerusform>
            <numerusform>%n анкеты ожидают закрытия только на этом компьютере: ни в копиях, ни в резервных копиях их нет.</numerusform>
            <numerusform>%n анкет ожидают закрытия только на этом компьютере: ни в копиях, ни в резервных копиях их нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper forms that were typed in</source>
        <translation>Набранные бумажные анкеты</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Таблицы (*.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken in.</source>
        <translation>
            <numerusform>Принята %n анкета.</numerusform>
            <numerusform>Приняты %n анкеты.</numerusform>
            <numerusform>Принято %n анкет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire is closed; its sheets are in the pool, all at once.</source>
        <translation>Анкета закрыта; листы перешли в пул все сразу.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire is closed with at least %n sheets, so that nobody can be told apart.</source>
        <translation>
            <numerusform>Опрос закрывают, когда сдана хотя бы %n анкета, чтобы никого нельзя было узнать.</numerusform>
            <numerusform>Опрос закрывают, когда сдано хотя бы %n анкеты, чтобы никого нельзя было узнать.</numerusform>
            <numerusform>Опрос закрывают, когда сдано хотя бы %n анкет, чтобы никого нельзя было узнать.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::FileQuestions</name>
    <message>
        <source>Pools (*.pool)</source>
        <translation>Пулы (*.pool)</translation>
    </message>
    <message>
        <source>Spreadsheets saved as CSV (*.csv *.tsv *.txt)</source>
        <translation>Таблицы в формате CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Where should the new pool lie?</source>
        <translation>Где сохранить новый пул?</translation>
    </message>
    <message>
        <source>advisors</source>
        <translation>советники</translation>
    </message>
    <message>
        <source>Open a pool</source>
        <translation>Открыть пул</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Export as shown</source>
        <translation>Сохранить как показано</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 копия</translation>
    </message>
    <message>
        <source>Save the rows that do not fit</source>
        <translation>Сохранить строки, которые не подходят</translation>
    </message>
    <message>
        <source>Copies to bring in</source>
        <translation>С какими копиями объединить</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>advisorpool::FileWatch</name>
    <message>
        <source>The file is no longer in its place: moved, deleted, or its disk is gone. Nothing can be saved into it. What it held is still open here: save a copy.</source>
        <translation>Файла больше нет на месте: он перемещён, удалён, или его диск отключён. Сохранить в него ничего нельзя. То, что в нём было, здесь ещё открыто: сохраните копию.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>The pool as of %1: what is known now about that moment. It can&apos;t be changed.</source>
        <translation>Пул на момент: %1. Показано то, что о нём известно сейчас; изменить здесь ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>advisorpool::FillWords</name>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Пока ничего не отвечено.</translation>
    </message>
    <message>
        <source>Your answers are anonymous: neither who you are nor when you answered is kept. You may leave out any question.</source>
        <translation>Ответы анонимны: не сохраняется ни кто вы, ни когда вы ответили. Любой вопрос можно пропустить.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Thank you. Your sheet is handed in.</source>
        <translation>Спасибо. Анкета сдана.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий участник</translation>
    </message>
    <message>
        <source>To go back to the pool, type “pool” and press Enter:</source>
        <translation>Чтобы вернуться в пул, введите «пул» и нажмите Enter:</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>совсем нет</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>полностью</translation>
    </message>
</context>
<context>
    <name>advisorpool::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
</context>
<context>
    <name>advisorpool::FilterChip</name>
    <message>
        <source>Enter changes this condition, Delete removes it.</source>
        <translation>Enter изменяет условие, Delete убирает его.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать условие</translation>
    </message>
</context>
<context>
    <name>advisorpool::FittingView</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n кандидат</numerusform>
            <numerusform>%n кандидата</numerusform>
            <numerusform>%n кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Короткий список</translation>
    </message>
    <message>
        <source>There is nobody in the pool yet.</source>
        <translation>В пуле пока никого нет.</translation>
    </message>
    <message>
        <source>Nobody fits this seat. The funnel tells where people drop out.</source>
        <translation>На это место никто не подходит. Воронка показывает, где отсеиваются люди.</translation>
    </message>
    <message numerus="yes">
        <source>Compare the %n marked</source>
        <translation>
            <numerusform>Сравнить %n отмеченного</numerusform>
            <numerusform>Сравнить %n отмеченных</numerusform>
            <numerusform>Сравнить %n отмеченных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Сравнить %n первого</numerusform>
            <numerusform>Сравнить %n первых</numerusform>
            <numerusform>Сравнить %n первых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ForumTab</name>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Materials and outputs</source>
        <translation>Материалы и результаты</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Добавить ссылку…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Nothing yet. Drop files here; they are kept inside the pool and travel with it.</source>
        <translation>Пока пусто. Перетащите сюда файлы: они хранятся внутри пула и путешествуют с ним.</translation>
    </message>
    <message>
        <source>Remove it from the forum</source>
        <translation>Убрать с форума</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Show in a folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>A copy is laid out in a folder; it is never run</source>
        <translation>Копия выкладывается в папку; файл никогда не запускается</translation>
    </message>
    <message>
        <source>It is a material</source>
        <translation>Это материал</translation>
    </message>
    <message>
        <source>It is an output</source>
        <translation>Это результат</translation>
    </message>
    <message>
        <source>Files for the forum</source>
        <translation>Файлы для форума</translation>
    </message>
    <message>
        <source>The link&apos;s address</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>A copy lies in %1.</source>
        <translation>Копия лежит здесь: %1.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>With a page that opens anywhere, also on the learning portal</source>
        <translation>Со страницей, которая открывается где угодно, в том числе на учебном портале</translation>
    </message>
</context>
<context>
    <name>advisorpool::Funnel</name>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
</context>
<context>
    <name>advisorpool::FunnelStepButton</name>
    <message>
        <source>%1: %2 left, %3 dropped out</source>
        <translation>%1: осталось %2, отсеяно %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to see who dropped out here.</source>
        <translation>Щёлкните, чтобы увидеть, кто здесь отсеян.</translation>
    </message>
</context>
<context>
    <name>advisorpool::GapMenu</name>
    <message>
        <source>depth %1</source>
        <translation>глубина %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::GroupPage</name>
    <message>
        <source>New expert group</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Кто на какой стадии</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>What it takes to be accredited</source>
        <translation>Что требуется для аккредитации</translation>
    </message>
    <message>
        <source>Valid for months: empty means for good; else a mission or a refresher renews it. Converts from: the codes of groups whose accredited advisors need no in-field mission here, as in DF CMA.</source>
        <translation>Срок в месяцах: пусто — бессрочно; иначе его продлевает миссия или обновление знаний. Переход: коды категорий, чьи аккредитованные советники не нуждаются здесь в выездной миссии, например DF CMA.</translation>
    </message>
</context>
<context>
    <name>advisorpool::GroupsModel</name>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>действует %n месяц</numerusform>
            <numerusform>действует %n месяца</numerusform>
            <numerusform>действует %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for good</source>
        <translation>действует бессрочно</translation>
    </message>
    <message>
        <source>converts from %1</source>
        <translation>переход из %1</translation>
    </message>
    <message>
        <source>workshop and in-field mission</source>
        <translation>семинар и выездная миссия</translation>
    </message>
    <message>
        <source>workshop alone</source>
        <translation>только семинар</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Что требуется</translation>
    </message>
</context>
<context>
    <name>advisorpool::GroupsView</name>
    <message>
        <source>Expert groups</source>
        <translation>Категории экспертов</translation>
    </message>
    <message>
        <source>New expert group</source>
        <translation>Новая категория</translation>
    </message>
</context>
<context>
    <name>advisorpool::HeatModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>advisorpool::HistoryBar</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Edits of: %1</source>
        <translation>Правки: %1</translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Все виды записей</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>За последние 30 дней</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>В один день…</translation>
    </message>
    <message>
        <source>Whose edits</source>
        <translation>Чьи правки</translation>
    </message>
    <message>
        <source>Which kind of record</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>advisorpool::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who, on which copy</source>
        <translation>Кто, на какой копии</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>позже отменено</translation>
    </message>
    <message>
        <source>Copies brought together</source>
        <translation>Объединение копий</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) came in</source>
        <translation>
            <numerusform>Внесена %n правка</numerusform>
            <numerusform>Внесены %n правки</numerusform>
            <numerusform>Внесено %n правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n edit(s)</source>
        <translation>
            <numerusform>%1 из %n правки</numerusform>
            <numerusform>%1 из %n правок</numerusform>
            <numerusform>%1 из %n правок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::HistoryRoom</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Правки, сначала новые</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>No edit fits these filters; %n there are without them.</source>
        <translation>
            <numerusform>Под эти фильтры не подходит ни одна правка; без них есть %n.</numerusform>
            <numerusform>Под эти фильтры не подходит ни одна правка; без них их %n.</numerusform>
            <numerusform>Под эти фильтры не подходит ни одна правка; без них их %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all edits</source>
        <translation>Показать все правки</translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation>Это уже было отменено.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Undone. These were set again since and keep their value: %1.</source>
        <translation>Отменено. Эти поля с тех пор задавали заново, их значение осталось: %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>черта</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>распознано</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Все строки: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Проверить: %1</translation>
    </message>
    <message>
        <source>Do not fit: %1</source>
        <translation>Не подходят: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), %1 of them used</source>
        <translation>
            <numerusform>%n столбец, используется %1</numerusform>
            <numerusform>%n столбца, используется %1</numerusform>
            <numerusform>%n столбцов, используется %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportPage</name>
    <message>
        <source>The rows of the spreadsheet</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>It has no headings: show all rows</source>
        <translation>Заголовков нет: показать все строки</translation>
    </message>
    <message>
        <source>Reading the spreadsheet…</source>
        <translation>Таблица читается…</translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportReportPage</name>
    <message>
        <source>Back to the advisors</source>
        <translation>К советникам</translation>
    </message>
    <message>
        <source>What did not fit</source>
        <translation>Что не подошло</translation>
    </message>
    <message>
        <source>What did not fit in %1</source>
        <translation>Что не подошло в %1</translation>
    </message>
    <message>
        <source>Columns left aside: %1.</source>
        <translation>Не взяты столбцы: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>строка не взята</translation>
    </message>
    <message>
        <source>kept as a remark</source>
        <translation>сохранено в примечании</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n дополнен</numerusform>
            <numerusform>%n дополнены</numerusform>
            <numerusform>%n дополнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n пустая</numerusform>
            <numerusform>%n пустые</numerusform>
            <numerusform>%n пустых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that nobody can be made of</source>
        <translation>
            <numerusform>%n строка не взята</numerusform>
            <numerusform>%n строки не взяты</numerusform>
            <numerusform>%n строк не взято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ImportWords</name>
    <message>
        <source>the same e-mail</source>
        <translation>та же электронная почта</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>a name spelled alike</source>
        <translation>имя пишется похоже</translation>
    </message>
    <message>
        <source>in the other script</source>
        <translation>в другой письменности</translation>
    </message>
    <message>
        <source>family and given name swapped</source>
        <translation>фамилия и имя переставлены</translation>
    </message>
    <message>
        <source>the same administration</source>
        <translation>та же администрация</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>та же страна</translation>
    </message>
</context>
<context>
    <name>advisorpool::Imports</name>
    <message>
        <source>There is no table on the clipboard. Copy rows in a spreadsheet first, headings included.</source>
        <translation>В буфере обмена нет таблицы. Сначала скопируйте строки в табличном редакторе, вместе с заголовками.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>Загрузка прервана. Ничего не загружено.</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>This is the sheet “%1” of %2. It has others, too: %3. Copy what you need of them, and paste it.</source>
        <translation>Показан лист «%1» из %2. Есть и другие: %3. Скопируйте из них нужное и вставьте.</translation>
    </message>
</context>
<context>
    <name>advisorpool::InPlaceField</name>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Set differently on several copies:</source>
        <translation>На разных копиях записано по-разному:</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить %1</translation>
    </message>
    <message>
        <source>Take the proposed spelling: %1</source>
        <translation>Принять предложенное написание: %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a proposed spelling</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>Emptied meanwhile by %1.</source>
        <translation>Тем временем значение удалено (%1).</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2</source>
        <translation>Тем временем изменено (%1): %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::InlineForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>advisorpool::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the window and of documents</source>
        <translation>Язык окна и документов</translation>
    </message>
</context>
<context>
    <name>advisorpool::LanguagesSection</name>
    <message>
        <source>Languages</source>
        <translation>Владение языками</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No language recorded yet.</source>
        <translation>Языки не указаны.</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: ещё</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Убрать язык</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Какой язык?</translation>
    </message>
</context>
<context>
    <name>advisorpool::LettersMenu</name>
    <message>
        <source>Letter to the administration</source>
        <translation>Письмо администрации</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Draft of mail (*.eml);;PDF (*.pdf);;Web page (*.html)</source>
        <translation>Черновик письма (*.eml);;PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>The administration has no contact e-mail: the draft is addressed to nobody.</source>
        <translation>У администрации нет адреса для связи: черновик никому не адресован.</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Изменить шаблоны…</translation>
    </message>
</context>
<context>
    <name>advisorpool::LevelMark</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>advisorpool::MainWindow</name>
    <message>
        <source>Advisor Pool</source>
        <translation>Пул советников</translation>
    </message>
    <message>
        <source>&lt;b&gt;Advisor Pool %1&lt;/b&gt;&lt;p&gt;Customs experts, their languages, accreditations and missions. One file, on this computer, with or without a network.&lt;/p&gt;&lt;p&gt;The file holds personal data and is not encrypted: keep it on an encrypted disk.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Пул советников %1&lt;/b&gt;&lt;p&gt;Таможенные эксперты, их языки, аккредитации и миссии. Один файл на этом компьютере, с сетью или без неё.&lt;/p&gt;&lt;p&gt;В файле персональные данные, и он не зашифрован: храните его на зашифрованном диске.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>a pool to open, spreadsheets to import into it</source>
        <translation>открываемый пул и таблицы, которые надо в него загрузить</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
</context>
<context>
    <name>advisorpool::MappingHeader</name>
    <message>
        <source>What “%1” holds</source>
        <translation>Что в столбце «%1»</translation>
    </message>
</context>
<context>
    <name>advisorpool::MarksTab</name>
    <message>
        <source>My marks</source>
        <translation>Мои оценки</translation>
    </message>
    <message>
        <source>A remark on this mark</source>
        <translation>Замечание к этой оценке</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Who facilitates? Add facilitators under “Participants”: each has a sheet of marks of their own.</source>
        <translation>Кто ведёт семинар? Добавьте ведущих на странице «Участники»: у каждого свой лист оценок.</translation>
    </message>
    <message>
        <source>Marks are given by facilitators, and none of this workshop&apos;s is called %1. One is known by the name that stands at the foot of the rail.</source>
        <translation>Оценки ставят ведущие, а среди ведущих этого семинара нет человека по имени %1. Программа узнаёт вас по имени внизу слева.</translation>
    </message>
    <message>
        <source>Marked by what? Add criteria under “Plan”.</source>
        <translation>По чему оценивать? Добавьте критерии на странице «План».</translation>
    </message>
    <message>
        <source>There are no candidates yet. Add them under “Participants”.</source>
        <translation>Кандидатов пока нет. Добавьте их на странице «Участники».</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Handed in on %1. The sheet is closed; all sheets stand under “Together”.</source>
        <translation>Сдано: %1. Лист закрыт; все листы – на странице «Вместе».</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть лист</translation>
    </message>
    <message>
        <source>Opens your sheet again; the others&apos; are hidden until you hand in anew</source>
        <translation>Снова открывает ваш лист; чужие скрыты, пока вы не сдадите его опять</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) still blank; a blank counts as no mark, not as 0.</source>
        <translation>
            <numerusform>Не поставлена %n оценка; пустая клетка – это не 0.</numerusform>
            <numerusform>Не поставлены %n оценки; пустая клетка – это не 0.</numerusform>
            <numerusform>Не поставлено %n оценок; пустая клетка – это не 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>All marks are given.</source>
        <translation>Все оценки поставлены.</translation>
    </message>
    <message>
        <source>Once you hand in, the sheet is closed and you see the others&apos;.</source>
        <translation>После сдачи лист закрывается, и вы видите чужие.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>This sheet is handed in.</source>
        <translation>Этот лист сдан.</translation>
    </message>
    <message>
        <source>Marks go from %1 to %2 here.</source>
        <translation>Здесь оценки от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>advisorpool::MaterialsModel</name>
    <message>
        <source>output</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>material</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
</context>
<context>
    <name>advisorpool::MemberCard</name>
    <message>
        <source>%1: more</source>
        <translation>%1: ещё</translation>
    </message>
    <message>
        <source>Mission completed and evaluated.</source>
        <translation>Миссия завершена, оценка есть.</translation>
    </message>
    <message>
        <source>Mission completed on %1.</source>
        <translation>Миссия завершена %1.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Участие подтверждено %1.</translation>
    </message>
    <message>
        <source>Proposed; the administration has not been asked.</source>
        <translation>Предложено; согласие ещё не запрошено.</translation>
    </message>
    <message>
        <source>No release is needed: %1.</source>
        <translation>Согласие не требуется: %1.</translation>
    </message>
    <message>
        <source>Released on %1.</source>
        <translation>Согласие дано %1.</translation>
    </message>
    <message>
        <source>Letter %1.</source>
        <translation>Письмо %1.</translation>
    </message>
    <message>
        <source>Released for %1 only: these days have to be asked for again.</source>
        <translation>Согласие дано только на %1: на эти дни его нужно запросить снова.</translation>
    </message>
    <message>
        <source>Answer overdue since %1.</source>
        <translation>Ответ просрочен с %1.</translation>
    </message>
    <message>
        <source>Answer due on %1.</source>
        <translation>Ответ нужен к %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Запрошено %1.</translation>
    </message>
    <message>
        <source>Reminded on %1.</source>
        <translation>Напоминание %1.</translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation>Наставник: %1</translation>
    </message>
    <message>
        <source>Choose a supervisor</source>
        <translation>Выбрать наставника</translation>
    </message>
    <message>
        <source>Nobody else is in the team yet</source>
        <translation>В команде пока больше никого нет</translation>
    </message>
    <message>
        <source>Ask for release…</source>
        <translation>Запросить согласие…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Не требуется…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Запросить снова…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Mission completed</source>
        <translation>Миссия завершена</translation>
    </message>
    <message>
        <source>Open the advisor&apos;s page</source>
        <translation>Открыть страницу советника</translation>
    </message>
    <message>
        <source>Other days than the mission&apos;s…</source>
        <translation>Другие дни, чем у миссии…</translation>
    </message>
    <message>
        <source>Confirm without release…</source>
        <translation>Подтвердить без согласия…</translation>
    </message>
    <message>
        <source>Withdrawn or cancelled…</source>
        <translation>Отзыв или отмена…</translation>
    </message>
    <message>
        <source>Take out of the seat</source>
        <translation>Убрать с места</translation>
    </message>
    <message>
        <source>Asked for %1, and the days have changed: ask again.</source>
        <translation>Согласие запрошено на %1, а сроки изменились: запросите ещё раз.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter to the administration: %1</source>
        <translation>Письмо администрации: %1</translation>
    </message>
    <message>
        <source>In the team all the same, because: %1</source>
        <translation>В команде всё же, потому что: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::MemberForms</name>
    <message>
        <source>Ask for release</source>
        <translation>Запрос согласия</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Ответ нужен к</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>No release is needed</source>
        <translation>Согласие не требуется</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>The administration&apos;s answer</source>
        <translation>Ответ администрации</translation>
    </message>
    <message>
        <source>Reason, where it is no</source>
        <translation>Причина, если это отказ</translation>
    </message>
    <message>
        <source>Confirm all the same, because (is recorded)</source>
        <translation>Подтвердить всё же, потому что (записывается)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Withdrawn or cancelled by</source>
        <translation>Кто отзывает или отменяет</translation>
    </message>
    <message>
        <source>Days of their own</source>
        <translation>Свои дни</translation>
    </message>
</context>
<context>
    <name>advisorpool::MergeErrand</name>
    <message>
        <source>Looking at what would come in</source>
        <translation>Просмотр того, что будет внесено</translation>
    </message>
    <message>
        <source>Bringing copies together</source>
        <translation>Объединение копий</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
    <message>
        <source>The merge was undone</source>
        <translation>Объединение отменено</translation>
    </message>
</context>
<context>
    <name>advisorpool::MergeLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::MergingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Bring copies together</source>
        <translation>Объединение копий</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
    <message>
        <source>%1: everything that is in there is here already.</source>
        <translation>%1: всё, что там есть, здесь уже есть.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This would come in. Nothing has happened yet; a backup is made first.</source>
        <translation>Вот что будет внесено. Пока ничего не произошло; сначала делается резервная копия.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n edit(s)</source>
        <translation>
            <numerusform>Внести %n правку</numerusform>
            <numerusform>Внести %n правки</numerusform>
            <numerusform>Внести %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 deleted</source>
        <translation>Записей: новых %1, изменённых %2, удалённых %3</translation>
    </message>
    <message>
        <source>Everything fits together by itself.</source>
        <translation>Всё сходится само.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle afterwards</source>
        <translation>
            <numerusform>После нужно решить %n расхождение</numerusform>
            <numerusform>После нужно решить %n расхождения</numerusform>
            <numerusform>После нужно решить %n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n новое замечание</numerusform>
            <numerusform>%n новых замечания</numerusform>
            <numerusform>%n новых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken, because it is not sound</source>
        <translation>Не внесено, потому что повреждено</translation>
    </message>
    <message>
        <source>%1 can&apos;t be brought in. Nothing was changed.</source>
        <translation>%1: внести нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>See what is sound in it</source>
        <translation>Показать, что в нём исправно</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) came in</source>
        <translation>
            <numerusform>Внесена %n правка</numerusform>
            <numerusform>Внесены %n правки</numerusform>
            <numerusform>Внесено %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Nothing of it is left to settle.</source>
        <translation>Решать в нём больше нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n расхождение ждёт решения</numerusform>
            <numerusform>%n расхождения ждут решения</numerusform>
            <numerusform>%n расхождений ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>What came in, the newest first</source>
        <translation>Что внесено, сначала новое</translation>
    </message>
    <message>
        <source>These people were erased on the other copy, and will be erased here, too, for good: %1.</source>
        <translation>На другой копии эти люди стёрты; здесь они тоже будут стёрты навсегда: %1.</translation>
    </message>
    <message>
        <source>%1 shares no work with this pool: it was started apart. Bring them together all the same.</source>
        <translation>%1: общей работы с этим пулом нет, он начат отдельно. Всё равно объединить.</translation>
    </message>
    <message>
        <source>In %1 a clock was more than a day ahead, so the times of its edits are wrong. Bring them in as they are.</source>
        <translation>%1: часы там спешили больше чем на сутки, поэтому время правок неверно. Внести как есть.</translation>
    </message>
    <message>
        <source>Say yes to each question first.</source>
        <translation>Сначала ответьте «да» на каждый вопрос.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новые: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменённые: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалённые: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more edit(s)</source>
        <translation>
            <numerusform>и ещё %n правка</numerusform>
            <numerusform>и ещё %n правки</numerusform>
            <numerusform>и ещё %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was taken back since. Undo that undo in the history, and it is here again.</source>
        <translation>Всё это с тех пор отменено. Отмените эту отмену в истории – и оно снова здесь.</translation>
    </message>
    <message>
        <source>A backup from before it: %1</source>
        <translation>Резервная копия до объединения: %1</translation>
    </message>
    <message>
        <source>What came in %1 was taken back since, and does not come in again.</source>
        <translation>То, что внесли %1, с тех пор отменено и снова не вносится.</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionHead</name>
    <message>
        <source>Seats and people</source>
        <translation>Места и люди</translation>
    </message>
    <message numerus="yes">
        <source>Find people: %1 of %n seat(s) taken</source>
        <translation>
            <numerusform>Подобрать людей: занято %1 из %n места</numerusform>
            <numerusform>Подобрать людей: занято %1 из %n мест</numerusform>
            <numerusform>Подобрать людей: занято %1 из %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The mission: more</source>
        <translation>Миссия: ещё</translation>
    </message>
    <message>
        <source>The same again, without its people</source>
        <translation>Такая же ещё раз, без людей</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Вернуться к запросу</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Start staffing</source>
        <translation>Начать подбор</translation>
    </message>
    <message>
        <source>Team complete</source>
        <translation>Команда набрана</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Начать миссию</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Миссия завершена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Cancel the mission</source>
        <translation>Отменить миссию</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionPage</name>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Choose a mission in the list.</source>
        <translation>Выберите миссию в списке.</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionWords</name>
    <message>
        <source>phase %1</source>
        <translation>этап %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>release requested</source>
        <translation>согласие запрошено</translation>
    </message>
    <message>
        <source>released</source>
        <translation>согласие получено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>оценено</translation>
    </message>
    <message>
        <source>release refused</source>
        <translation>отказ администрации</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>ответ просрочен</translation>
    </message>
    <message>
        <source>awaiting release</source>
        <translation>ждём согласия</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionsList</name>
    <message>
        <source>Not completed</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Completed or given up</source>
        <translation>Завершённые и снятые</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Under way and to come</source>
        <translation>Идущие и будущие</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>В прошлом году</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любые даты</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Shown by status: %1</source>
        <translation>Показано по статусу: %1</translation>
    </message>
    <message>
        <source>Shown by dates: %1</source>
        <translation>Показано по датам: %1</translation>
    </message>
    <message>
        <source>No templates of your own yet. A mission&apos;s page keeps it as one.</source>
        <translation>Своих шаблонов пока нет. Шаблоном миссию делают на её странице.</translation>
    </message>
    <message>
        <source>Show all missions</source>
        <translation>Показать все миссии</translation>
    </message>
    <message>
        <source>No mission has this status and these dates.</source>
        <translation>Нет миссий с таким статусом и в эти даты.</translation>
    </message>
    <message>
        <source>No missions yet. A member&apos;s request makes the first one.</source>
        <translation>Миссий пока нет. Первая появится с запросом администрации.</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Новая миссия</translation>
    </message>
    <message>
        <source>A release is overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionsModel</name>
    <message>
        <source>no dates yet</source>
        <translation>даты не названы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Миссия</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Status and seats</source>
        <translation>Статус и места</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionsRoom</name>
    <message>
        <source>The mission is made again, without dates and people.</source>
        <translation>Создана такая же миссия, без дат и людей.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Kept as a template: its seats and checklist are offered where a mission has no seats.</source>
        <translation>Сохранено как шаблон: места и перечень дел предлагаются там, где у миссии ещё нет мест.</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Новая миссия</translation>
    </message>
    <message>
        <source>A member&apos;s request has come in</source>
        <translation>Поступил запрос администрации</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation>Это уже было отменено.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>advisorpool::MissionsSection</name>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>supervised by %1</source>
        <translation>наставник: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Такое название уже есть.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>advisorpool::OutcomePanel</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message numerus="yes">
        <source>new advisors</source>
        <translation>
            <numerusform>новый советник</numerusform>
            <numerusform>новых советника</numerusform>
            <numerusform>новых советников</numerusform>
        </translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation>тот же человек?</translation>
    </message>
    <message>
        <source>answer below</source>
        <translation>ответьте ниже</translation>
    </message>
    <message numerus="yes">
        <source>rows do not fit</source>
        <translation>
            <numerusform>строка не подходит</numerusform>
            <numerusform>строки не подходят</numerusform>
            <numerusform>строк не подходят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>будет пропущена</numerusform>
            <numerusform>будут пропущены</numerusform>
            <numerusform>будут пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty rows skipped</source>
        <translation>
            <numerusform>пустая строка пропущена</numerusform>
            <numerusform>пустые строки пропущены</numerusform>
            <numerusform>пустых строк пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cells do not fit</source>
        <translation>
            <numerusform>ячейка не подходит</numerusform>
            <numerusform>ячейки не подходят</numerusform>
            <numerusform>ячеек не подходят</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as remarks</source>
        <translation>в примечания</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Тот же человек?</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>отвечено: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Загрузить %n строку</numerusform>
            <numerusform>Загрузить %n строки</numerusform>
            <numerusform>Загрузить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that do not fit as CSV…</source>
        <translation>
            <numerusform>Сохранить %n неподошедшую строку как CSV…</numerusform>
            <numerusform>Сохранить %n неподошедшие строки как CSV…</numerusform>
            <numerusform>Сохранить %n неподошедших строк как CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n not answered are the same person</source>
        <translation>
            <numerusform>%n без ответа – тот же человек</numerusform>
            <numerusform>Все %n без ответа – те же люди</numerusform>
            <numerusform>Все %n без ответа – те же люди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already, gain details</source>
        <translation>
            <numerusform>уже известен, данных прибавится</numerusform>
            <numerusform>уже известны, данных прибавится</numerusform>
            <numerusform>уже известны, данных прибавится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already, as they are</source>
        <translation>
            <numerusform>уже известен, без изменений</numerusform>
            <numerusform>уже известны, без изменений</numerusform>
            <numerusform>уже известны, без изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::ParticipantPanel</name>
    <message>
        <source>To their page</source>
        <translation>На страницу советника</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out of the workshop</source>
        <translation>Убрать из семинара</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Приглашение направлено: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Из семинара убран участник: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::Participants</name>
    <message>
        <source>not screened yet</source>
        <translation>отбора ещё не было</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>выполнено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n не выполнено</numerusform>
            <numerusform>%n не выполнены</numerusform>
            <numerusform>%n не выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>nominated %1</source>
        <translation>выдвижение: %1</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
</context>
<context>
    <name>advisorpool::ParticipantsTab</name>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>выдвинут %n</numerusform>
            <numerusform>выдвинуты %n</numerusform>
            <numerusform>выдвинуто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add somebody: type a name, in either script</source>
        <translation>Добавить: наберите имя любым алфавитом</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>роль: %1</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Type a name above; who is not in the pool yet comes into it so.</source>
        <translation>Пока никто не участвует. Наберите имя выше; кого ещё нет в пуле, тот так в него и попадёт.</translation>
    </message>
</context>
<context>
    <name>advisorpool::PersonDialog</name>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>advisorpool::PersonSearch</name>
    <message>
        <source>New in the pool: %1</source>
        <translation>Новый человек в пуле: %1</translation>
    </message>
    <message>
        <source>Takes part at once</source>
        <translation>Сразу станет участником</translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanHead</name>
    <message>
        <source>%1 of %2</source>
        <comment>advisors</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Expert group: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Команда: %1</translation>
    </message>
    <message>
        <source>The chosen team</source>
        <translation>Выбранная команда</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Earlier (Ctrl+Left)</source>
        <translation>Раньше (Ctrl+Влево)</translation>
    </message>
    <message>
        <source>Later (Ctrl+Right)</source>
        <translation>Позже (Ctrl+Вправо)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Кто показан</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>Только с замечаниями</translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanLegend</name>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>released</source>
        <translation>согласие получено</translation>
    </message>
    <message>
        <source>release requested</source>
        <translation>согласие запрошено</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>недоступность</translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanRow</name>
    <message>
        <source>unavailable</source>
        <translation>недоступность</translation>
    </message>
    <message>
        <source>Confirmed while not available</source>
        <translation>Подтверждено на время отсутствия</translation>
    </message>
    <message>
        <source>Mission and workshop at once</source>
        <translation>Миссия и семинар сразу</translation>
    </message>
    <message>
        <source>Two missions at once</source>
        <translation>Две миссии сразу</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>commitment, dates</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two commitments</comment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanTab</name>
    <message>
        <source>Criteria of the marks</source>
        <translation>Критерии оценки</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>What the expert group asks of candidates</source>
        <translation>Требования категории экспертов к кандидатам</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Добавить требование</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>advisorpool::Planning</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::PlanningRoom</name>
    <message>
        <source>Free on that day</source>
        <translation>Свободны в этот день</translation>
    </message>
    <message>
        <source>Free in that week</source>
        <translation>Свободны на этой неделе</translation>
    </message>
    <message>
        <source>Free in that month</source>
        <translation>Свободны в этом месяце</translation>
    </message>
    <message>
        <source>Nobody is wanted in two places at once: %1.</source>
        <translation>Никто не нужен в двух местах сразу: %1.</translation>
    </message>
    <message>
        <source>Nobody has a mission, a workshop or an absence: %1.</source>
        <translation>Ни у кого нет миссий, семинаров и периодов недоступности: %1.</translation>
    </message>
    <message>
        <source>Go to the nearest mission, of everyone</source>
        <translation>Показать всех, начиная с ближайшей миссии</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message numerus="yes">
        <source>of %n advisor(s)</source>
        <translation>
            <numerusform>из %n советника</numerusform>
            <numerusform>из %n советников</numerusform>
            <numerusform>из %n советников</numerusform>
        </translation>
    </message>
    <message>
        <source>requirement matrix.pdf</source>
        <translation>матрица потребностей.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>Requirement matrix…</source>
        <translation>Матрица потребностей…</translation>
    </message>
    <message>
        <source>Coming missions and the experts they need, without names: for the members</source>
        <translation>Предстоящие миссии и нужные им эксперты, без имён: для рассылки членам ВТамО</translation>
    </message>
    <message>
        <source>Who is where when</source>
        <translation>Кто где и когда</translation>
    </message>
</context>
<context>
    <name>advisorpool::PoolFiles</name>
    <message>
        <source>Sample 2011</source>
        <translation>Пример 2011</translation>
    </message>
</context>
<context>
    <name>advisorpool::PoolView</name>
    <message numerus="yes">
        <source>Show what did not fit (%n)</source>
        <translation>
            <numerusform>Показать, что не подошло (%n)</numerusform>
            <numerusform>Показать, что не подошло (%n)</numerusform>
            <numerusform>Показать, что не подошло (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in either script: Sergey also finds Сергей</source>
        <translation>Поиск: «Сергей» найдёт и Sergey</translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>Новый советник</translation>
    </message>
    <message>
        <source>Nothing is saved until you import; one Undo takes it all back</source>
        <translation>До загрузки ничего не сохраняется; одна отмена вернёт всё назад</translation>
    </message>
    <message>
        <source>%1 waits to be imported.</source>
        <translation>%1 ждёт загрузки.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>as it was then</source>
        <translation>каким он был тогда</translation>
    </message>
</context>
<context>
    <name>advisorpool::PostCard</name>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответить: %1</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Удалить запись</translation>
    </message>
</context>
<context>
    <name>advisorpool::Print</name>
    <message>
        <source>Advisors</source>
        <translation>Советники</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>персональные данные</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>с. %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ProblemPage</name>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>Mend it here</source>
        <translation>Исправить здесь</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Who did what to it: the history</source>
        <translation>Кто и что с этим делал: история</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>Delete it, too</source>
        <translation>Удалить и это</translation>
    </message>
    <message>
        <source>Say why: whoever comes upon it next will ask.</source>
        <translation>Укажите причину: о ней спросит следующий, кто это увидит.</translation>
    </message>
    <message>
        <source>It stands, with its reason: %1</source>
        <translation>Оставлено как есть, причина: %1</translation>
    </message>
    <message>
        <source>They are two people from now on.</source>
        <translation>Отныне это разные люди.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Or let it stand</source>
        <translation>Или оставить как есть</translation>
    </message>
    <message>
        <source>why that is all right</source>
        <translation>почему это допустимо</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Почему это можно оставить</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>One person? Bring to one of the two what only the other has, then delete the other: joining them is not built yet. If an import has just made them, undo it and answer its question there. Two people? Say so below, and neither this list nor an import asks again.</source>
        <translation>Это один человек? Перенесите в одну запись то, что есть только в другой, и удалите другую: соединять записи программа пока не умеет. Если их только что создала загрузка, отмените её и ответьте на её вопрос. Это разные люди? Скажите об этом ниже, и ни этот список, ни загрузка больше не спросят.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Problems</name>
    <message>
        <source>The same person twice?</source>
        <translation>Один человек дважды?</translation>
    </message>
    <message>
        <source>Belongs to a deleted record</source>
        <translation>Относится к удалённой записи</translation>
    </message>
    <message>
        <source>Names a deleted record</source>
        <translation>Ссылается на удалённую запись</translation>
    </message>
    <message>
        <source>Corrected twice</source>
        <translation>Исправлено дважды</translation>
    </message>
    <message>
        <source>Accredited without a field mission</source>
        <translation>Аккредитация без выездной миссии</translation>
    </message>
    <message>
        <source>Two missions at once</source>
        <translation>Две миссии сразу</translation>
    </message>
    <message>
        <source>Confirmed while not available</source>
        <translation>Подтверждено на время отсутствия</translation>
    </message>
    <message>
        <source>Confirmed without a release</source>
        <translation>Подтверждено без согласия на командирование</translation>
    </message>
    <message>
        <source>Sent to their own administration</source>
        <translation>Назначение в собственную администрацию</translation>
    </message>
    <message>
        <source>No family name</source>
        <translation>Нет фамилии</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>Supervises themselves</source>
        <translation>Сам себе руководитель</translation>
    </message>
    <message>
        <source>Evaluates themselves</source>
        <translation>Оценивает себя</translation>
    </message>
    <message>
        <source>Candidate without an accredited advisor</source>
        <translation>Кандидат без аккредитованного советника</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Число вне пределов</translation>
    </message>
    <message>
        <source>Unknown country or language</source>
        <translation>Неизвестная страна или язык</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Не адрес электронной почты</translation>
    </message>
    <message>
        <source>In two seats of one mission</source>
        <translation>На двух местах одной миссии</translation>
    </message>
    <message>
        <source>Settings that can&apos;t be used</source>
        <translation>Неподходящие настройки</translation>
    </message>
    <message>
        <source>Decided twice</source>
        <translation>Решено дважды</translation>
    </message>
    <message>
        <source>Not signed by the head facilitator</source>
        <translation>Подписано не ведущим</translation>
    </message>
    <message>
        <source>Mark across workshops</source>
        <translation>Оценка из разных семинаров</translation>
    </message>
    <message>
        <source>Mark for no candidate</source>
        <translation>Оценка не кандидату</translation>
    </message>
    <message>
        <source>Mark from no facilitator</source>
        <translation>Оценка не от ведущего</translation>
    </message>
    <message>
        <source>Mark outside its scale</source>
        <translation>Оценка вне шкалы</translation>
    </message>
    <message>
        <source>Attendance outside the workshop</source>
        <translation>Посещение вне семинара</translation>
    </message>
    <message>
        <source>A document template can&apos;t be filled</source>
        <translation>Шаблон документа нельзя заполнить</translation>
    </message>
    <message>
        <source>A link that no browser opens</source>
        <translation>Ссылка, которую не откроет браузер</translation>
    </message>
    <message>
        <source>Corrects itself</source>
        <translation>Исправляет сам себя</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>Completed before it begins</source>
        <translation>Завершено до начала</translation>
    </message>
    <message>
        <source>Days in the wrong order</source>
        <translation>Даты не по порядку</translation>
    </message>
    <message>
        <source>A stage that is no minimum</source>
        <translation>Негодное требование к аккредитации</translation>
    </message>
</context>
<context>
    <name>advisorpool::ProblemsModel</name>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>У кого</translation>
    </message>
</context>
<context>
    <name>advisorpool::ProblemsRoom</name>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Which rule</source>
        <translation>Какое правило</translation>
    </message>
    <message>
        <source>The rules find nothing wrong.</source>
        <translation>Правила не находят ничего неладного.</translation>
    </message>
</context>
<context>
    <name>advisorpool::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>advisorpool::QuestionCard</name>
    <message>
        <source>Edit the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Удалить вопрос</translation>
    </message>
    <message>
        <source>answered in words</source>
        <translation>отвечают словами</translation>
    </message>
    <message>
        <source>answered by a rating, 1 to 5</source>
        <translation>отвечают оценкой от 1 до 5</translation>
    </message>
    <message numerus="yes">
        <source>Shown from %n answers on.</source>
        <translation>
            <numerusform>Видно начиная с %n ответа.</numerusform>
            <numerusform>Видно начиная с %n ответов.</numerusform>
            <numerusform>Видно начиная с %n ответов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::QueueModel</name>
    <message>
        <source>mission confirmed</source>
        <translation>миссия подтверждена</translation>
    </message>
    <message>
        <source>evaluation to come</source>
        <translation>впереди оценка</translation>
    </message>
    <message>
        <source>decision to come</source>
        <translation>впереди решение</translation>
    </message>
    <message>
        <source>no mission to come fits</source>
        <translation>подходящей миссии нет</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) to come would fit</source>
        <translation>
            <numerusform>подошла бы %n миссия</numerusform>
            <numerusform>подошли бы %n миссии</numerusform>
            <numerusform>подошли бы %n миссий</numerusform>
        </translation>
    </message>
    <message>
        <source>since nobody knows when</source>
        <translation>неизвестно с какого дня</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Советник</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Миссии</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::QueuePage</name>
    <message>
        <source>All expert groups (%1)</source>
        <translation>Все категории (%1)</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Категория экспертов</translation>
    </message>
    <message>
        <source>In-field queue</source>
        <translation>Очередь на миссию</translation>
    </message>
    <message>
        <source>Pre-accredited, and waiting for an in-field mission. Who waits longest stands first.</source>
        <translation>Аккредитованы предварительно и ждут выездной миссии. Первыми — те, кто ждёт дольше.</translation>
    </message>
    <message>
        <source>Nobody waits for an in-field mission.</source>
        <translation>Выездной миссии никто не ждёт.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>advisorpool::RailFoot</name>
    <message>
        <source>copy %1</source>
        <translation>копия %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::RailItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::RatingView</name>
    <message numerus="yes">
        <source>Mean %1 of %n answer(s)</source>
        <translation>
            <numerusform>Среднее %1, %n ответ</numerusform>
            <numerusform>Среднее %1, %n ответа</numerusform>
            <numerusform>Среднее %1, %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::RecentPools</name>
    <message numerus="yes">
        <source>%n advisor(s)</source>
        <translation>
            <numerusform>%n советник</numerusform>
            <numerusform>%n советника</numerusform>
            <numerusform>%n советников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::RecentRow</name>
    <message>
        <source>USB stick, not plugged in</source>
        <translation>USB-накопитель, не подключён</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>последний раз</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>копия %1</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>advisorpool::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s)</source>
        <translation>
            <numerusform>Все изменения: %n</numerusform>
            <numerusform>Все изменения: %n</numerusform>
            <numerusform>Все изменения: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Отменить: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::RecordLines</name>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>advisorpool::Regions</name>
    <message>
        <source>E&amp;S Africa</source>
        <translation>В. и Ю. Африка</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Ближний Восток</translation>
    </message>
    <message>
        <source>W&amp;C Africa</source>
        <translation>З. и Ц. Африка</translation>
    </message>
</context>
<context>
    <name>advisorpool::RelaxBar</name>
    <message>
        <source>Asking less:</source>
        <translation>Если просить меньше:</translation>
    </message>
    <message>
        <source>Changes what the seat asks for.</source>
        <translation>Меняет требования к месту.</translation>
    </message>
</context>
<context>
    <name>advisorpool::ReleaseStrip</name>
    <message>
        <source>proposed</source>
        <comment>a bar</comment>
        <translation>предложено</translation>
    </message>
    <message>
        <source>requested</source>
        <comment>a bar</comment>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>released</source>
        <comment>a bar</comment>
        <translation>получено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a bar</comment>
        <translation>подтверждено</translation>
    </message>
</context>
<context>
    <name>advisorpool::RemarksSection</name>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation>Примечаний нет.</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>Убрать примечание</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>Новое примечание</translation>
    </message>
    <message>
        <source>New remark; Ctrl+Enter saves, Esc leaves it</source>
        <translation>Новое примечание; Ctrl+Enter сохраняет, Esc отменяет</translation>
    </message>
</context>
<context>
    <name>advisorpool::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Изменить шаблоны…</translation>
    </message>
</context>
<context>
    <name>advisorpool::Rooms</name>
    <message>
        <source>Advisors</source>
        <translation>Советники</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Администрации</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Обеспеченность</translation>
    </message>
</context>
<context>
    <name>advisorpool::RosterButton</name>
    <message>
        <source>Save as roster</source>
        <translation>Сохранить как реестр</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (изменён)</translation>
    </message>
    <message>
        <source>Columns, filters and order, kept under a name</source>
        <translation>Столбцы, фильтры и порядок под одним названием</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>The roster&apos;s name</source>
        <translation>Название реестра</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Сохранить изменения в «%1»</translation>
    </message>
    <message>
        <source>Save as roster…</source>
        <translation>Сохранить как реестр…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Переименовать «%1»…</translation>
    </message>
    <message>
        <source>The roster&apos;s new name</source>
        <translation>Новое название реестра</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
</context>
<context>
    <name>advisorpool::SamePersonCard</name>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Сравнить обоих</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ScreeningSection</name>
    <message>
        <source>Against the profile of the expert group</source>
        <translation>Соответствие требованиям категории</translation>
    </message>
    <message>
        <source>What the expert group asks of candidates stands under “Plan”.</source>
        <translation>Требования категории к кандидатам задаются на странице «План».</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
</context>
<context>
    <name>advisorpool::SearchBox</name>
    <message>
        <source>Find in either script</source>
        <translation>Поиск на двух языках</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>advisorpool::SearchModel</name>
    <message>
        <source>Show only advisors with “%1”</source>
        <translation>Показать советников с текстом «%1»</translation>
    </message>
    <message>
        <source>in any text field or remark</source>
        <translation>в любом текстовом поле или примечании</translation>
    </message>
</context>
<context>
    <name>advisorpool::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>advisorpool::SeatCard</name>
    <message>
        <source>%1. %2</source>
        <comment>a seat&apos;s number and role</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation>свободно</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n расхождение ждёт решения</numerusform>
            <numerusform>%n расхождения ждут решения</numerusform>
            <numerusform>%n расхождений ждут решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::SeatLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No language is asked for.</source>
        <translation>Язык не требуется.</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>любой уровень</translation>
    </message>
    <message>
        <source>%1, at least: %2</source>
        <translation>%1, не ниже: %2</translation>
    </message>
    <message>
        <source>Must facilitate in %1</source>
        <translation>Должен вести занятия, язык: %1</translation>
    </message>
    <message>
        <source>Need not facilitate in %1</source>
        <translation>Вести занятия не требуется, язык: %1</translation>
    </message>
    <message>
        <source>Ask for no %1</source>
        <translation>Не требовать язык: %1</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Какой язык?</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>written</source>
        <comment>level</comment>
        <translation>письменно</translation>
    </message>
    <message>
        <source>%1, written, at least: %2</source>
        <translation>%1, письменно, не ниже: %2</translation>
    </message>
    <message>
        <source>Ask the same of every seat</source>
        <translation>То же для всех мест</translation>
    </message>
</context>
<context>
    <name>advisorpool::SeatWords</name>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>expert group: stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, facilitates</source>
        <translation>%1, ведёт занятия</translation>
    </message>
    <message>
        <source>%1, depth ≥ %2</source>
        <translation>%1, глубина ≥ %2</translation>
    </message>
    <message>
        <source>asks for nothing yet</source>
        <translation>требований пока нет</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>свободны %1</translation>
    </message>
    <message>
        <source>%1, written ≥ %2</source>
        <comment>a language</comment>
        <translation>%1, письменно ≥ %2</translation>
    </message>
</context>
<context>
    <name>advisorpool::SeatsList</name>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>add one</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Убрать место</translation>
    </message>
    <message>
        <source>From a usual team</source>
        <translation>По обычному составу</translation>
    </message>
</context>
<context>
    <name>advisorpool::SheetDelegate</name>
    <message>
        <source>empty row, skipped</source>
        <translation>пустая строка, пропускается</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>advisorpool::SheetHint</name>
    <message>
        <source>Correct a cell here and it is checked again at once.</source>
        <translation>Исправьте ячейку прямо здесь: она будет сразу проверена заново.</translation>
    </message>
    <message>
        <source>Columns to the right: %1.</source>
        <translation>Правее ещё столбцы: %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::SheetModel</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>= %1?</source>
        <translation>= %1?</translation>
    </message>
    <message>
        <source>row %1 says otherwise, which stays</source>
        <translation>в строке %1 иначе, так и остаётся</translation>
    </message>
    <message>
        <source>= row %1?</source>
        <translation>= строка %1?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>advisorpool::ShortlistDelegate</name>
    <message>
        <source>in this seat</source>
        <translation>на этом месте</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
</context>
<context>
    <name>advisorpool::ShortlistPanel</name>
    <message>
        <source>Why all the same? It is recorded.</source>
        <translation>Почему всё же? Обоснование записывается.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Нужно обоснование.</translation>
    </message>
    <message>
        <source>Shortlist for seat %1</source>
        <translation>Короткий список для места %1</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Короткий список</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Сначала самые подходящие</translation>
    </message>
    <message>
        <source>No seat yet: add one, or all the seats of a usual team.</source>
        <translation>Мест пока нет: добавьте одно или сразу все места обычного состава.</translation>
    </message>
    <message>
        <source>Add seats</source>
        <translation>Добавить места</translation>
    </message>
</context>
<context>
    <name>advisorpool::ShortlistTable</name>
    <message>
        <source>Propose for this seat</source>
        <translation>Предложить на это место</translation>
    </message>
    <message>
        <source>Don&apos;t compare</source>
        <translation>Не сравнивать</translation>
    </message>
    <message>
        <source>Mark for comparing</source>
        <translation>Отметить для сравнения</translation>
    </message>
    <message>
        <source>Open the advisor&apos;s page</source>
        <translation>Открыть страницу советника</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Заполнить: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::SideCard</name>
    <message>
        <source>shown now</source>
        <translation>действует сейчас</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>%1 (this copy)</source>
        <translation>%1 (эта копия)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
</context>
<context>
    <name>advisorpool::Spellings</name>
    <message>
        <source>Other spellings of %1 in spreadsheets</source>
        <translation>Как ещё в таблицах пишут: %1</translation>
    </message>
    <message>
        <source>Add a spelling, then Enter</source>
        <translation>Новое написание, затем Enter</translation>
    </message>
    <message>
        <source>Another spelling of %1</source>
        <translation>Другое написание: %1</translation>
    </message>
    <message>
        <source>Spelling: %1. Delete removes it.</source>
        <translation>Написание: %1. Delete удаляет его.</translation>
    </message>
    <message>
        <source>This is understood already.</source>
        <translation>Это уже понятно и так.</translation>
    </message>
    <message>
        <source>This means %1.</source>
        <translation>Это значит: %1.</translation>
    </message>
</context>
<context>
    <name>advisorpool::StaffingHead</name>
    <message>
        <source>Missions</source>
        <translation>Миссии</translation>
    </message>
    <message>
        <source>Back to the missions</source>
        <translation>К миссиям</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n seat(s)</source>
        <comment>a mission&apos;s status</comment>
        <translation>
            <numerusform>%1 · %2 из %n места</numerusform>
            <numerusform>%1 · %2 из %n мест</numerusform>
            <numerusform>%1 · %2 из %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>can move within %1</source>
        <translation>можно сдвинуть в пределах %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::StaffingPage</name>
    <message>
        <source>%1 sits there, and the administration has been asked. Withdraw that first, on the right.</source>
        <translation>На этом месте %1, и согласие администрации уже запрошено. Сначала отзовите это назначение — справа.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Короткий список</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortlist or team</source>
        <translation>Короткий список или команда</translation>
    </message>
</context>
<context>
    <name>advisorpool::StandingCard</name>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
</context>
<context>
    <name>advisorpool::StatusLine</name>
    <message>
        <source>All changes saved, %1</source>
        <translation>Все изменения сохранены, %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыт только для чтения</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Показано: %Ln</numerusform>
            <numerusform>Показано: %Ln</numerusform>
            <numerusform>Показано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбран: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::StepForm</name>
    <message>
        <source>In-field mission</source>
        <translation>Выездная миссия</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Correct a signed step: the new one replaces it</source>
        <translation>Исправление подписанного шага: новый заменит его</translation>
    </message>
    <message>
        <source>Record a step</source>
        <translation>Записать шаг</translation>
    </message>
    <message>
        <source>Change a step that is not signed yet</source>
        <translation>Изменение шага, который ещё не подписан</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть, не сохраняя</translation>
    </message>
    <message>
        <source>all subjects</source>
        <translation>все специализации</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Needed here</source>
        <translation>Здесь нужна</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>Напишите день, например %1.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>A signed step never changes: a correction replaces it.</source>
        <translation>Подписанный шаг не меняется: его заменяет исправление.</translation>
    </message>
</context>
<context>
    <name>advisorpool::Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>advisorpool::TeamColumn</name>
    <message>
        <source>Team so far</source>
        <translation>Команда на сегодня</translation>
    </message>
    <message>
        <source>Does the team hold together?</source>
        <translation>Сложилась ли команда?</translation>
    </message>
    <message>
        <source>Nobody yet. Choose a seat, then a candidate: Enter proposes, or drag them to a seat.</source>
        <translation>Пока никого. Выберите место, затем кандидата: Enter предлагает его; можно и перетащить на место.</translation>
    </message>
    <message>
        <source>%1: nobody&apos;s days are held for this mission.</source>
        <translation>%1: эта миссия ничьих дней не занимает.</translation>
    </message>
</context>
<context>
    <name>advisorpool::TemplateWindow</name>
    <message>
        <source>Templates of documents</source>
        <translation>Шаблоны документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Text with named fields (HTML)</source>
        <translation>Текст с именованными полями (HTML)</translation>
    </message>
    <message>
        <source>As it will look</source>
        <translation>Как это будет выглядеть</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Исходный</translation>
    </message>
    <message>
        <source>Back to the text as shipped</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>For each row</source>
        <translation>Для каждой строки</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Changed by this office</source>
        <translation>Изменён у вас</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Отказаться от изменений</translation>
    </message>
</context>
<context>
    <name>advisorpool::TogetherTab</name>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>The others&apos; marks show here once you have handed in your own, under “My marks”.</source>
        <translation>Чужие оценки появятся здесь, когда вы сдадите свои на странице «Мои оценки».</translation>
    </message>
    <message>
        <source>There is nothing to bring together yet: no candidates, or no criteria.</source>
        <translation>Сводить пока нечего: нет кандидатов или критериев.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>%1: handed in</source>
        <translation>%1 – сдано</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1 – ещё нет</translation>
    </message>
    <message>
        <source>Means of the marks that were given, with their number. Sheets: %1.</source>
        <translation>Средние поставленных оценок, в скобках их число. Листы: %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>The marks lie between %1 and %2</source>
        <translation>Оценки от %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) apart: talk about it</source>
        <translation>
            <numerusform>расхождение на %n шаг: обсудите</numerusform>
            <numerusform>расхождение на %n шага: обсудите</numerusform>
            <numerusform>расхождение на %n шагов: обсудите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>advisorpool::TwoPanes</name>
    <message>
        <source>Back to the list: %1</source>
        <translation>Назад к списку: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing of yours to undo on this copy</source>
        <translation>Ваших правок для отмены на этой копии нет</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>Redo what was just undone</source>
        <translation>Вернуть только что отменённое</translation>
    </message>
    <message>
        <source>Undone: %1. These were set again since and keep their value: %2.</source>
        <translation>Отменено: %1. Эти поля с тех пор изменили, их значения остались: %2.</translation>
    </message>
    <message>
        <source>The import has an undo of its own: Ctrl+Z takes back what you said last</source>
        <translation>У импорта своя отмена: Ctrl+Z возвращает последнее, что вы указали</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::ViewMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
</context>
<context>
    <name>advisorpool::WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Advisor Pool</source>
        <translation>Пул советников</translation>
    </message>
    <message>
        <source>Customs experts, their languages, accreditations and missions. One file, on this computer, with or without a network.</source>
        <translation>Таможенные эксперты, их языки, аккредитации и миссии. Один файл на этом компьютере, с сетью или без неё.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Try the sample pool</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Made-up advisors, missions and a workshop to look around in</source>
        <translation>Вымышленные советники, миссии и семинар, чтобы осмотреться</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Новый пул</translation>
    </message>
    <message>
        <source>An empty file with regions, languages and expert groups</source>
        <translation>Пустой файл с регионами, языками и категориями экспертов</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Open a pool</source>
        <translation>Открыть пул</translation>
    </message>
    <message>
        <source>A *.pool file from a disk or a USB stick</source>
        <translation>Файл *.pool с диска или USB-накопителя</translation>
    </message>
    <message>
        <source>Excel or CSV, English or Russian; what does not fit is named and kept</source>
        <translation>Excel или CSV, на английском или русском; что не подошло, названо и сохранено</translation>
    </message>
</context>
<context>
    <name>advisorpool::WelcomeSide</name>
    <message>
        <source>Recover it</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <translation>Восстанавливается %1…</translation>
    </message>
</context>
<context>
    <name>advisorpool::When</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation>П&amp;ул</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;New pool…</source>
        <translation>&amp;Новый пул…</translation>
    </message>
    <message>
        <source>&amp;Open a pool…</source>
        <translation>&amp;Открыть пул…</translation>
    </message>
    <message>
        <source>&amp;Try the sample pool</source>
        <translation>По&amp;пробовать на примере</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Загрузить таблицу…</translation>
    </message>
    <message>
        <source>&amp;Export as shown…</source>
        <translation>&amp;Сохранить как показано…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>З&amp;акрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>New &amp;advisor</source>
        <translation>&amp;Новый советник</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Fold the &amp;rail</source>
        <translation>Свернуть &amp;боковую панель</translation>
    </message>
    <message>
        <source>&amp;Who you are…</source>
        <translation>&amp;Кто вы…</translation>
    </message>
    <message>
        <source>&amp;Check for damage</source>
        <translation>&amp;Проверить файл</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>Показать &amp;резервные копии</translation>
    </message>
    <message>
        <source>&amp;About Advisor Pool</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>В&amp;ставить из таблицы…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Справка по &amp;разделу</translation>
    </message>
    <message>
        <source>Bring copies together…</source>
        <translation>Объединить с копиями…</translation>
    </message>
    <message>
        <source>Bring copies &amp;together…</source>
        <translation>&amp;Объединить с копиями…</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>Стере&amp;ть навсегда…</translation>
    </message>
    <message>
        <source>Dup&amp;licate under another name</source>
        <translation>Соз&amp;дать по образцу</translation>
    </message>
    <message>
        <source>&amp;Another window on this pool</source>
        <translation>&amp;Ещё одно окно для этого пула</translation>
    </message>
</context>
<context>
    <name>advisorpool::WorkshopPage</name>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>The workshop&apos;s next state</source>
        <translation>Следующее состояние семинара</translation>
    </message>
    <message>
        <source>More about this workshop</source>
        <translation>Ещё об этом семинаре</translation>
    </message>
    <message>
        <source>Duplicate without its people</source>
        <translation>Дублировать без людей</translation>
    </message>
    <message>
        <source>Back to the state before…</source>
        <translation>Вернуть в прежнее состояние…</translation>
    </message>
    <message>
        <source>Delete the workshop</source>
        <translation>Удалить семинар</translation>
    </message>
    <message>
        <source>Pages of the workshop</source>
        <translation>Страницы семинара</translation>
    </message>
    <message>
        <source>Why does the workshop go back to an earlier state?</source>
        <translation>Почему семинар возвращается в прежнее состояние?</translation>
    </message>
    <message>
        <source>Duplicated, without its people and its days.</source>
        <translation>Семинар продублирован, без людей и дат.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
</context>
<context>
    <name>advisorpool::Workshops</name>
    <message>
        <source>A workshop without a title</source>
        <translation>Семинар без названия</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
</context>
<context>
    <name>advisorpool::WorkshopsModel</name>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>участвовал %n</numerusform>
            <numerusform>участвовали %n</numerusform>
            <numerusform>участвовало %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n кандидат</numerusform>
            <numerusform>%n кандидата</numerusform>
            <numerusform>%n кандидатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>прошёл %n</numerusform>
            <numerusform>прошли %n</numerusform>
            <numerusform>прошло %n</numerusform>
        </translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>даты неизвестны</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>дат пока нет</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>места пока нет</translation>
    </message>
</context>
<context>
    <name>advisorpool::WorkshopsRoom</name>
    <message>
        <source>New workshop</source>
        <translation>Новый семинар</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Запланировать семинар</translation>
    </message>
    <message>
        <source>No workshop has been planned yet. A planned one has the criteria that the WCO has published.</source>
        <translation>Семинаров пока нет. У запланированного есть критерии, опубликованные ВТамО.</translation>
    </message>
</context>
</TS>

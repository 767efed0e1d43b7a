/**
 * Given names frequent in the countries whose languages the program knows: they tell a name that
 * stands alone on a line from a menu entry. Left out are those that are ordinary words or places.
 * Names are facts; many were looked up in the lists of @faker-js/faker, Faker for Python and
 * gender-detection-from-name (all MIT licence). Vietnamese names open with the surname, of which there
 * are few: those stand among them.
 * They are two lists because a string with one letter beyond Latin-1 takes twice the room.
 */
const latin1 = `
Aad Aaliyah Aarav Aaron Aarón Aba Abbey Abby Abdel Abdelkader Abdon Abdul Abdulla Abdullah Abdurrahman Abe Abel Abelardo Abhijit Abhinav Abhishek
Abigail Abigél Abimbola Abraham Abril Achieng Achille Achim Ada Adalbert Adalberta Adalberto Adam Adar Addison Ade Adedayo Adel Adela Adelaida
Adelajda Adele Adelheid Adelin Adelina Adeline Adem Adetokunbo Adewale Adi Adil Adina Aditi Aditya Adnan Ado Adolf Adolfo Adonis Adriaan Adrian
Adriana Adriano Adrien Adrienne Adrijana Adrián Adriána Adán Adél Afonso Afra Agata Agaton Aglae Agnes Agnesa Agneta Agnieszka Agnès Agrypina
Agustina Agustín Agáta Ahmad Ahmed Ahmet Aida Aidan Aiden Aileen Aimee Aimée Aino Aisha Aitor Ajay Ajit Akash Akihiro Akiko Akira Akram Aksel Akshay
Ala Alaa Alade Alain Alan Alana Alba Alban Albane Albert Alberta Alberte Albertina Alberto Albin Albina Albrecht Albín Albína Alcibiade Alcide Alda
Aldo Alea Alec Alejandra Alejandro Aleksa Aleksandar Aleksander Aleksandra Aleksej Aleksi Aleksy Alemka Alena Alenka Alessandra Alessandro Alessia
Alessio Alex Alexa Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrine Alexane Alexanne Alexej Alexia Alexis Aleyna Alfons Alfonso Alfonz
Alfred Alfreda Alfredo Alfréd Ali Alia Alica Alice Alicia Alicja Alida Alima Alina Aline Alisa Alisha Alison Alissa Aliya Aliyah Alka Allan Allegra
Allen Allison Alma Alois Alojz Alojza Alok Alonzo Alparslan Alton Alva Alvin Alvina Alwar Alya Alycia Alyssa Alysson Alícia Alíz Amabela Amal Amalia
Amalie Amalija Amanda Amandine Amani Amar Amara Amaya Amber Ambra Ambróz Amelia Amelie Ami Amie Amin Amina Amir Amira Amit Amitabh Amos Amparo
Amrita Amy Amália Amélia Amélie Ana Anabel Anabela Anabelle Anamarija Anand Ananya Anar Anas Anastasia Anastasija Anastasije Anastazija Anastazja
Anastázia Anatol Anatolie Anaïs Anci Ancica Anda Andel Andelin Andelko Andelo Anders Anderson Andi Andras Andre Andrea Andreas Andrei Andrej Andreja
Andres Andrew Andrija Andrijana Andrina Andro Andrzej András André Andrés Andy Anej Anesa Aneta Anette Angel Angela Angelica Angelika Angelina
Angeline Angelique Angelo Angie Angus Ani Anica Anika Anil Anissa Anita Anja Anjali Anka Anke Ankit Ankita Anko Ann Ann-Christin Ann-Marie Anna
Annabel Annabell Annabelle Anne Anne-Marie Annegret Anneke Anneli Annelie Anneliese Annemarie Annett Annette Anni Annie Annika Annikki Anouk Ansgary
Ante Antea Antek Antero Anthony Antigone Antje Antoine Antoinette Anton Antonella Antoni Antonia Antonie Antonija Antonin Antonina Antonio Antony
Antti Antun Antónia António Antônio Anupam Anurag Anwar Anya Apollinary Apollo April Ara Araceli Aram Arcadie Archibald Archie Arda Ari Ariadna
Arian Ariana Ariane Arianna Arie Ariel Arielle Aris Aristide Arjen Arjun Arkadiusz Arkady Arlene Armand Armando Armida Armin Arnaldo Arnaud Arndt
Arne Arno Arnold Arnulf Aron Arpád Arsenije Arseniusz Artemisa Arthur Artur Arturo Arun Aruna Arvid Arvind Arwen Arya Arystarch Asami Asha Ashish
Ashley Ashok Ashton Ashwin Asija Asja Asma Assunta Astrid Asunción Asya Atanazy Athena Atmaja Atsushi Attila Aubrey Audrey Augusta Augustin
Augustina Augustine Augusto Augustín Aura Aurel Aurelia Aurelie Aurelio Aurora Aurélia Aurélie Aurélien Austin Ava Avery Avinash Axel Axelle Aya
Ayako Ayan Ayana Ayaz Aydan Ayden Ayinde Ayla Aylin Ayman Aynur Ayoub Ayumi Aziz Azra Ábel Ádám Ákos Álvaro Ángel Ángela Ármin Áron Áurea Ângelo Åke
Åsa Babatunde Babette Bailey Bala Baldwin Balázs Bao Baptiste Bara Baran Barbara Barbora Barbro Barica Barnabás Barry Bart Bartolomej Bartosz Bas
Bashar Bashir Basil Bastian Bastien Batuhan Bazyli Beat Beata Beate Beatrice Beatrix Beatriz Beatrycze Beau Becca Becky Bela Belimir Belinda Bella
Belo Belén Ben Bence Bende Bendegúz Benedek Benedetta Benedikt Benedita Benedykt Benett Bengt Beniamin Benito Benjamim Benjamin Benjamín Benjámin
Bennett Bennie Benny Benoît Bent Bente Benício Berat Berenice Berislav Berit Berkay Bernadette Bernard Bernardo Bernd Bernhard Bernice Bernie Bert
Berta Bertalan Bertha Berthold Berti Bertram Bertrand Beryl Bessie Beth Bethany Betina Betsy Bettina Betty Beulah Beverly Beáta Bharat Bianca Bianka
Bibiana Bibianna Bibiána Bilal Biljana Bill Billie Billy Binh Birgit Birgitta Birgitte Birte Bisenija Biserka Bjarne Björn Bjørn Blagica Blagoje
Blahoslav Blaise Blake Blanche Blanka Bob Boban Bobana Bobbie Bobby Bodo Bogdan Bogdana Boglárka Bogoljub Bohdan Bohdana Bohumil Bohumila Bohumír
Bohuslav Bohuslava Bojan Bojana Boldizsár Boleslav Bonifác Bonnie Bora Borbála Boris Borivoje Borja Borjan Borka Borko Borna Borys Boróka Bosiljka
Botond Boyd Brad Bradford Bradley Brajan Brandi Brando Brandon Brandy Branimir Branimira Branislav Branislava Branka Brankica Branko Brayan Brenda
Brendan Breno Brent Bret Brett Brian Brice Bridget Bridgette Brigita Brigitta Brigitte Britt Britt-Marie Britta Brittany Bronislava Brooke Bruce
Bruna Bruno Bryan Bryant Bryce Brygida Brájen Budimir Burak Burkhard Burkhardt Byron Bystrík Bálint Bárbara Bärbel Béatrice Bérengère Bíborka
Caetana Caio Caitlin Caleb Calebe Calista Callum Calvin Camelia Cameron Camil Camila Camilla Camille Camilo Can Canan Candace Candela Candice
Candida Candido Capucine Cara Caren Carey Caridad Carina Carl Carla Carles Carlo Carlos Carlota Carlotta Carlton Carmela Carmelo Carmen Carmine
Carminho Carmo Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Carroll Carsten Cary Casandra Casey Casper Cassandra Cassandre Cassie
Cataleya Catalina Catarina Caterina Catharina Catherine Cathrin Cathrine Cathy Catrin Cauã Ceca Cecelia Cecil Cecile Cecilia Cecilie Cecylia
Cecyliusz Cecília Cedric Cedrik Celeste Celestin Celestine Celia Celina Celine Cem Cemal Cesar Ceyda Ceyla Ceylin Cezary Chad Chandra Chanel Chantal
Charlene Charles Charli Charlie Charlotte Charlène Chase Chau Chelsea Chelsey Cheryl Chester Cheyenne Chiara Chidi Chie Chinedu Chinua Chloe Chloé
Chris Christ Christa Christel Christelle Christer Christian Christiane Christie Christina Christine Christof Christoffer Christoph Christophe
Christopher Christy Chuck Chukwuma Cindy Claas Claes Claire Clara Clare Clarence Clarissa Clark Claude Claudette Claudia Claudine Claudio Claus
Clayton Clelia Clemens Clement Clemente Clementina Clementine Cleo Cleopatra Clifford Clifton Clint Clinton Clive Cloe Clotilde Clovis Clyde Cláudia
Cláudio Clémence Clément Cody Coen Colette Colin Colleen Collin Concepción Conchita Conner Connie Connor Conor Conrad Constantin Constanze Constança
Consuelo Cooper Cora Coralie Cordelia Cordula Corentin Corey Corinna Corinne Cornelia Cornelius Corné Corvin Cory Cosima Courtney Craig Cristian
Cristiana Cristiano Cristina Cristián Cristobal Cristóbal Crystal Csaba Csanád Csenge Csongor Ctibor Cuong Curt Curtis Cvijan Cvijetin Cynthia
Cyprián Cyra Cyril Cyrille Cyrus Cyryl Cécile Cédric Célia Céline César Daan Dada Dado Dagmar Dagmara Dahlia Daiane Daisuke Daisy Dajana Dale Dalia
Dalibor Dalibora Daliborka Dalida Dalila Damaris Damian Damiana Damien Damil Damilola Damir Damián Damjan Damjanka Damla Damon Dan Dana Dani Danica
Daniel Daniela Daniele Daniella Danielle Danijel Danijela Danila Danilo Danièle Danka Danko Danny Dante Danu Daphne Daphnee Daphné Dara Darcy Daria
Darian Dariana Darija Darin Darina Darinka Dario Darius Dariusz Darja Darko Darla Darlene Darnell Darrel Darrell Darren Darrin Darryl Daryl Darío
Dave Davi David Davide Davin Davor Davorin Dawid Dawn Dax Dea Dean Deanna Deb Debbie Debora Deborah Debra Declan Deepa Deepak Defne Dejan Dejana
Delbert Delfina Delia Della Delores Delphine Demeter Demetriusz Deneval Denis Denisa Denise Denisz Deniz Dennis Derek Derrick Derya Desanka Desimir
Desiree Desmond Detlef Detlev Devi Devika Devin Dewey Dewi Dexter Dezider Diana Diane Dianna Dianne Didier Diego Dieter Dietmar Dietrich Dijana
Dilan Dilara Dimitri Dimitrije Dina Dinesh Dinis Dino Diogo Dion Dionizy Dionýz Dirk Ditte-Marie Divna Divya Dixie Diána Dobrila Dobromila Dobroslav
Dobroslava Dolores Domagoj Domenic Domenica Domenico Domingo Dominic Dominick Dominik Dominika Dominique Don Dona Donald Donat Donata Donato Donka
Donna Donnie Donny Donát Dora Dorana Doreen Dorian Dorica Dorina Doris Dorit Dorián Dorka Dorota Dorotea Doroteja Dorothea Dorothee Dorothy Dorottya
Dorthe Doug Douglas Doyle Draga Dragan Dragana Dragica Draginja Dragoje Dragojlo Dragoljub Dragoslav Dragutin Drahomír Drahomíra Drahoslav
Drahoslava Dren Drew Drina Dua Duane Duarte Dubravka Dubravko Duc Duje Dujo Duncan Dung Dunja Dustin Dwayne Dwight Dylan Dániel Dávid Débora Dóra
Earnest Ebba Eberhard Ebony Ebru Eckart Eckhard Eckhart Ed Eda Eddie Eddy Edeltraud Eden Edgar Edgardo Edison Edita Edith Edmond Edmund Edna Edson
Eduard Eduarda Eduardo Edvard Edvin Edward Edwin Edyta Eero Eeva Efe Efraim Efrem Egon Eiji Eileen Eirik Ekkehard Ela Elaine Elbert Elda Elea
Eleanor Eleanore Eleazar Elena Eleni Eleonora Eleonore Eleonóra Elfriede Eli Elia Eliah Elian Eliana Eliane Eliano Elias Eliasz Elif Elijah Elin
Elina Eline Elinor Elio Eliot Elisa Elisabet Elisabeth Elise Eliseo Elissa Eliza Elizabet Elizabeth Elka Elke Ella Ellen Elli Ellie Elliot Elliott
Ellis Elly Elmar Elmer Elmira Elmo Elnur Elodie Eloisa Eloise Eloy Eloá Eloísa Elsa Elsbeth Else Elsie Elvira Elvis Elvíra Elwira Elyssa Elza Elías
Elísio Ema Emanuel Emanuela Emanuele Emanuelly Emeka Emelie Emely Emese Emi Emie Emiel Emiko Emil Emile Emili Emilia Emilian Emiliano Emilie Emilija
Emilijan Emilio Emily Emin Emine Emir Emma Emmanuel Emmanuelle Emmett Emmie Emmy Emre Emília Ena Enea Enes Ennio Enola Enrico Enrique Ensar Ensio
Enya Enzo Erast Eray Ercan Erdal Eren Erhard Eriberto Eric Erica Erich Erick Erik Erika Erin Erkan Erkki Erma Erna Ernest Ernestine Ernesto Ernst
Ervin Ervín Erwan Erwin Esa Esben Esma Esmeralda Espen Esperanza Esra Essie Esteban Estefanía Estela Estella Estelle Ester Estera Esther Eszter
Etela Ethan Ethel Etienne Etsuko Ettore Eudokia Eudoksja Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eugénia Eugénie Eula Eulalia Eunice Eusebia
Eusebio Eustracjusz Eva Evan Evandro Evdokija Eve Eveliina Evelin Evelina Eveline Evelyn Evelyne Even Everardo Everett Everton Evie Evy Ewa Ewald
Ewelina Eymen Ezequiel Ezio Ezra Édouard Élisabeth Élise Élodie Éloïse Éléonore Éric Érica Étienne Fabian Fabiana Fabiano Fabien Fabienne Fabijan
Fabio Fabiola Fabián Fabrice Fabrizio Fabrícia Fabrício Faisal Faith Falk Falko Fanni Fannie Fanny Farah Farid Fatih Fatima Fatma Fausto Fay Faye
Federica Federico Fedor Fedora Felicia Feliciano Felicie Felicita Feliks Felipe Felix Felícia Femi Femke Ferdinand Ferdynanda Ferenc Ferhat Fermín
Fernanda Fernando Fidan Fidel Fikret Filemon Filiberto Filip Filipa Filipe Filippa Filippo Filomena Filoména Filotije Finja Finley Finn Finnley
Fiona Flavia Flavie Flavio Flora Flore Florence Florencia Florencja Florent Florentin Florentina Florian Floriana Florina Florine Florián Floyd
Flynn Flávia Flávio Flóra Folake Forrest Fouad Franc Frances Francesca Francesco Francis Francisca Francisco Franciszek Franciszka Franck Franco
Franjo Frank Frankie Franklin Franz Franziska François Françoise Frauke Fred Freda Freddie Frederic Frederica Frederick Frederico Frederik Fredrick
Fredrik Fredy Freja Freya Frida Fridolin Fridrich Frieda Friedemann Friederike Friedhelm Friedrich Frithjof Fritz Fruzsina Fryderyk Frédéric
Frédérique Fumiko Fynn Fábio Fátima Félix Gabe Gabi Gabin Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrijela Gael Gaetano Gaia Gail Gaj Gala
Galfryd Galina Gareth Garrett Garry Gary Gaspar Gaspard Gaston Gaurav Gavin Gavrilo Gayle Gaël Gaëlle Gedeon Geeta Geir Gejza Gellért Gemma Gene
Genevieve Geneviève Gennaro Geoff Geoffrey Geoffroy Georg George Georges Georgette Georgiana Georgije Gerald Geraldine Geraldo Gerard Gerardo
Gerasim Gerazym Gerd Gerda Gergely Gerhard Germain Germaine Germán Gernot Gero Gerrit Gerry Gert Gertrud Gertruda Gertrude Gertrúda Gesa Gesine
Ghassan Giacomo Giada Gian Giang Gianluca Gianni Gideon Gijs Gil Gilbert Gilberto Gilda Gilles Gillian Gilson Gina Ginewra Gino Gioele Gioia Giorgia
Giorgio Giovanna Giovanni Gisela Gita Gitte Giulia Giuliana Giuliano Giulio Giuseppe Gizela Gladys Gleb Glen Glenda Glenn Gligorije Gloria Gojko
Golub Gonsalwy Gonzalo Gonçalo Gopal Goran Gorana Goranka Gordan Gordana Gordon Goro Gottfried Grace Gracie Graciela Gracja Gradimir Grady Graham
Grant Greg Gregg Gregor Gregorio Gregory Greta Gretchen Grga Grgo Grgur Grigorije Griselda Grozdana Gry Grzegorz Grégoire Grégory Gréta Guadalupe
Gudrun Guido Guilherme Guillaume Guillermina Guillermo Gun Gundula Gunilla Gunnar Gunnel Gust Gustaf Gustav Gustave Gustavo Gustáv Guy Gvozden Gwen
Gwenaëlle Gwendolyn Gwido György Gábor Gérald Gérard Gökhan Göran Götz Gúbio Gül Gülay Gülçin Günay Günter Günther Habib Habiba Hadi Hafsa Hagen
Hailey Hakan Hakim Hal Hala Halil Halim Halima Halina Hamid Hamish Hamza Hana Hanan Hanga Hanh Hani Hanna Hannah Hanne Hanneke Hannele Hannelore
Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Harald Hardy Hari Harish Harold Harriet Harrison
Harry Harsh Hartmut Hartwig Haruka Haruki Haruko Harvey Hasan Hasna Hassan Hatem Hattie Hayden Hayley Hazel Heather Hector Hedda Hedvig Hedviga
Hedwig Heide Heidemarie Heidi Heidrun Heike Heikki Heiko Heiner Heinrich Heinz Heitor Helen Helena Helene Helga Helge Helin Helle Helmut Helmuth
Heloísa Hendrik Henk Henning Henri Henrich Henrieta Henrietta Henriette Henrik Henrike Henrique Henry Henryk Henryka Herbert Heribert Herman Hermann
Hermenegildo Hermine Hermína Hernán Herta Hervé Hideki Hieronim Hieu Hilario Hilarion Hilary Hilda Hilde Hildegard Hiltrud Hipolit Hira Hiroko
Hiroshi Hiroyuki Hisham Hoa Holger Holly Homer Homero Hope Horace Horacio Horacy Horst Hortense Hortenzia Hossam Howard Hrvoj Hrvoje Hrvojka Hubert
Hubertus Huda Hugh Hugo Hugues Hung Hunor Hunter Huong Hussein Huy Huyen Hvalimir Hyun Håkan Håkon Håvard Héctor Hédi Hélio Hélène Hülya Hüseyin Ian
Ibrahim Ichiro Ico Ida Idris Ifeoma Ignacio Ignacy Ignjat Ignác Igor Iker Ila Ilaria Ilarion Ilay Ileana Ilenia Ilia Iliana Ilias Ilija Ilinka Ilja
Ilka Ilko Ilmari Ilona Ilsa Ilse Ilyas Imad Iman Imani Imelda Imke Immanuel Imogen Imran Imre Imrich Ina Inara Inaya Indira Indra Ines Inesa Inez
Inga Inge Ingeborg Inger Ingo Ingolf Ingrid Ingrida Inja Inka Inkeri Inmaculada Inna Innocenty Ino Insa Inès Inés Inês Iolanda Ira Irena Irene
Ireneusz Irina Iris Irma Irmeli Irmgard Irmtraud Irvin Irving Isa Isaac Isabeau Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isadora
Isaiah Isaias Isak Isidora Isidoro Isis Iska Isla Ismael Ismail Isra István Ita Iva Ivan Ivana Ivanka Ivanna Ivar Ive Ivek Iveta Ivica Ivna Ivo
Ivona Ivonne Ivy Iván Iwan Iwona Izaak Izabela Izabella Izajasz Izidor Izolda Izydor Ígor Íris Íñigo Jaakko Jaap Jacco Jace Jacek Jacinthe Jacinto
Jack Jackie Jackson Jacky Jacob Jacobo Jacobus Jacopo Jacqueline Jacquelyn Jacques Jada Jade Jaden Jadran Jadranka Jadranko Jadro Jadwiga Jae Jaga
Jagica Jaime Jairo Jake Jakob Jakov Jakub Jakubina Jamal James Jamie Jamil Jamila Jan Jana Janaína Jane Janelle Janet Janica Janice Janie Janina
Janine Janis Janka Janko Janna Janne Janni Jannik Jannis Janosch Janusz Jara Jared Jari Jarmila Jarne Jarod Jarolím Jaromír Jaron Jaroslav Jaroslava
Jasen Jasenko Jasmin Jasmina Jasmine Jasna Jason Jasper Javier Jay Jaya Jayce Jayda Jayden Jaylen Jayson Jazmin Jean Jean-Claude Jean-Daniel
Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeanine Jeanne Jeannette Jeannie Jed Jeff Jeffery Jeffrey Jela
Jelena Jelica Jelisaveta Jelka Jen Jenna Jennie Jennifer Jenny Jens Jeppe Jerald Jeremi Jeremiah Jeremiasz Jeremie Jeremy Jermaine Jeroen Jerome
Jerry Jerzy Jerónimo Jesper Jess Jesse Jessica Jessie Jessy Jesus Jesús Jett Jette Jevrosima Jezdimir Jiang Jihoon Jil Jill Jim Jimena Jimin Jimmie
Jimmy Jin Jindra Jing Jisoo Jitka Jo Joachim Joah Joakim Joan Joana Joann Joanna Joanne Joanny Joaquim Joaquín Jocelyn Jochen Jodi Jody Joe Joel
Joelle Joep Joey Johan Johann Johanna Johanne Johannes John Johnathan Johnnie Johnny Jolana Jolanda Jolanta Jolie Jolien Joline Jon Jona Jonah Jonas
Jonatan Jonathan Jonathon Joon Joost Jordan Jordi Jordy Jorge Joris Jose Josef Josefa Josefin Josefina Josefine Josep Joseph Josephine Josette Josh
Joshua Josiane Josie Josip Josipa Joso Josue Josué José Joséphine Jovan Jovana Jovanka Joy Joyce Jozef Jozefína Jozue João Joël Joëlle Juan Juana
Juanita Juanjo Juda Jude Judita Judith Judy Judyta Jugoslav Juha Juhani Juho Jukka Jule Jules Julia Julian Juliana Juliane Julianne Julie Julien
Julieta Juliette Julijana Julio Julita Julius Juliusz Julián Jun Juna June Junichi Junko Juraj Juri Justin Justina Justine Justus Justyn Justyna
Justína Jutta Jyoti Ján János Jázmin Jérémie Jérémy Jérôme Jéssica Józef Józefina József Jörg Jörgen Jörn Jørgen Júlia Júlio Július Jürg Jürgen Kaan
Kaarina Kacper Kadir Kai Kaia Kaisa Kaitlyn Kaj Kaja Kalervo Kalevi Kalinik Kalistrat Kalle Kalpana Kamal Kamala Kamau Kamil Kamila Kamilla Kamran
Kaori Kara Karan Karel Karen Kari Karim Karin Karina Karine Karl Karl-Emil Karl-Johan Karla Karmela Karol Karoliina Karolin Karolina Karoline
Karolína Karsten Kasper Kassandra Kata Katariina Katarina Katarzyna Katarína Kate Katharina Katherine Kathleen Kathrin Kathrine Kathryn Kathy Katica
Katie Katija Katina Katja Katrin Katrina Katrine Katsuhiko Katy Kavita Kay Kaya Kayden Kayla Kaylee Kayleigh Kazimierz Kazimír Kazuhiro Kazuko Kazuo
Keano Keanu Kees Keiko Keira Keisuke Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Kemal Ken Kenan Kende Kendra Kenichi Kenji Kenneth Kenny Kent
Kenta Kenza Kenzo Kerem Kerim Kerry Kerstin Kevin Khadija Khaled Khalid Khalil Khanh Kian Kiana Kiara Kika Kilian Kim Kimberly Kimmo Kinga Kipchoge
Kira Kiran Kirilo Kirk Kirsten Kirsty Kiyoshi Kjell Klaas Klara Klarencjusz Klaudia Klaudiusz Klaus Klemens Klement Klementyna Kleopatra Klára
Kléber Knut Kobe Koen Kofi Koichi Koji Koloman Kolos Konrad Konstancja Konstantin Konstanty Konstantyn Koralia Koray Korbinian Kordula Kornel
Korneli Kornelia Korneliusz Kornél Kornélia Kosta Krishna Krista Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina Kristine
Kristián Kristoffer Kristopher Kristy Kristína Kristóf Kristýna Krisztián Krisztofer Krsto Kruno Krunoslav Krystal Krystian Krystyna Krzysztof
Ksawera Ksawery Ksenia Ksenija Ksenofont Kumiko Kurt Kuzman Kvetoslava Kwame Kwintyn Kyan Kyle Kyllikki Kyra Kévin Lachlan Lada Ladislau Ladislav
Laetitia Laia Laila Lajos Lakshmi Lala Lalit Lalita Lamar Lambert Lamia Lan Lana Lance Lara Larisa Larissa Larry Lars Larysa Lasse Latif Latoya
Laura Laure Lauren Laurence Laurencja Laurencjusz Laurens Laurent Laurenty Laurentyna Laurenz Lauri Lauriane Laurie Laurin Laurine Lauryn Laverne
Lavinia Lavínia Lawrence Layla Lazar Lea Leah Lean Leana Leander Leandra Leandro Leann Leanne Leda Lee Leela Leena Lei Leif Leigh Leila Lela Leland
Lelia Len Lena Lene Leni Lenia Lenka Lenn Lennart Lennert Lennie Lennox Lenny Lenya Leo Leon Leona Leonard Leonardo Leone Leonel Leonhard Leoni
Leonid Leonida Leonidas Leonie Leonor Leonora Leontina Leopold Leopoldina Leopoldo Leposava Leroy Lesana Leslie Lester Leszek Leticia Letizia
Letícia Lev Levent Levente Levi Levin Levoslav Lewis Lexi Lexie Leyla Lia Liam Lian Liana Lias Libor Lidia Lidija Lieke Lihua Liisa Lila Lili Lilia
Lilian Liliana Liliane Lilianna Lilien Liliána Lilla Lillian Lillie Lilly Lilou Lily Lina Linda Lindsay Lindsey Line Linett Linh Linn Linnea Linnéa
Lino Linus Lio Lionel Lis Lisa Lisandro Lisanne Lisbeth Lise Liselotte Liv Liva Livia Livio Liya Liyana Liz Liza Lizbeth Ljiljana Ljuba Ljubica
Ljubomir Ljudevit Lloyd Logan Lois Lola Lone Lonnie Lora Loredana Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorin Loris Lorna Lorraine
Lothar Lotta Lotte Lotti Lou Louay Louie Louis Louisa Louise Lourdes Lourenço Lovisa Lovorka Lowell Loïc Loïs Luan Luana Lubomír Luc Luca Lucas
Lucca Luce Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucile Lucille Lucio Lucius Lucja Lucjan Lucy Lucía Ludger Ludivine
Ludmila Ludovic Ludovica Ludvig Ludvík Ludwig Ludwik Ludwika Luena Luigi Luis Luisa Luise Luiz Luiza Lujza Luka Lukas Luke Lula Luna Lungelo Luther
Lutz Luís Luísa Lya Lyam Lydia Lydie Lykke Lyla Lyle Lynda Lynette Lynn Lynne László Léa Léna Léo Léon Lívia Lúcia Lýdia Maaike Maarit Maarten Mabel
Mable Maca Macarena Machteld Maciej Mack Mackenzie Macy Madalena Maddie Maddison Madeleine Madeline Madhu Madina Madison Mads Mae Maeve Mafalda
Magali Magda Magdalena Magdaléna Maggie Magnus Maha Mahdi Mahesh Mahir Mahmoud Mahmud Maia Maica Maida Maija Maike Maira Maitê Maja Majda Majid
Makary Makoto Maksim Maksym Maksymilian Malcolm Malena Malene Malia Malik Malika Malin Malina Malou Malte Malthe Malvina Malvína Malwina Mamie
Mamoru Manabu Manda Mandy Manel Manfred Manish Manoj Manon Mansour Mansur Manuel Manuela Mara Marc Marcel Marcela Marceli Marcell Marcella Marcello
Marcelo Marcia Marcin Marco Marcos Marcus Mare Mareike Marek Maren Marena Margaret Margareta Margarete Margarethe Margarida Margarita Margaréta
Margaux Margherita Margie Margit Margita Margot Margret Margrit Margrith Marguerite Mari Maria Mariam Marian Mariana Mariangela Marianna Marianne
Mariano Maribel Marica Maricarmen Marie Marieke Mariella Marielle Marija Marijana Marijke Marijn Marika Mariko Marilena Marilou Marilu Marilyn
Marilú Marin Marina Marine Marinko Marino Mario Marion Marisa Marisol Marissa Marit Marita Marius Mariusz Marián Marja Marjan Marjatta Marjolein
Marjorie Mark Markika Markku Marko Markus Markéta Marlen Marlena Marlene Marley Marli Marlies Marlis Marlo Marlon Marlène Marsha Marshall Marta
Marte Marten Martha Marthe Martial Martijn Martim Martin Martina Martine Martti Marty Martyna Martín Marvin Marwa Marwan Mary Maryam Maryann Maryna
María Marína Masahiro Masako Masaru Masashi Masato Mason Massimiliano Massimo Matan Mate Matej Mateja Mateo Mateus Mateusz Matheus Mathew Mathias
Mathieu Mathilda Mathilde Mathis Matias Matija Matilda Matilde Matis Matko Mato Mats Matt Matteo Matthew Matthias Matthieu Matthis Matti Mattia
Mattias Mattie Mattis Matylda Matías Maud Maude Maureen Maurice Mauricio Maurizio Mauro Maurycy Maurício Max Maxence Maxim Maxima Maxime Maximilian
Maximiliano Maximilián Maxine Maxwell Maya Mayara Mayra Mayte Mayumi Maëlle Maíra Mechthild Medard Medina Meena Meera Megan Meghan Megumi Mehdi
Mehmet Meike Meire Melania Melanie Melany Melba Melek Melenija Melike Melina Melinda Melis Melisa Melissa Melita Melvin Melánia Menno Mercedes
Meredith Merel Merete Merle Merlin Mert Merve Mervin Meryem Mesut Mete Metin Metod Mette Mia Mica Micael Micaela Micah Micha Michael Michaela Michal
Michalina Micheal Michel Michela Michele Micheline Michelle Michiko Michèle Mick Mickaël Midori Miguel Mihael Mihailo Mihajlo Miho Mihály Mija Mijat
Mika Mikael Mikaela Mikail Mikayla Mike Miki Mikkel Mikko Miklós Mila Milada Miladin Milagros Milan Milana Milanka Milanko Mildred Mile Milena Miles
Mileta Milica Milisav Milivoj Miljan Miljana Miljenko Milka Milla Mille Milo Milojica Milomir Milorad Miloslav Miloslava Milota Milton Milutin Milán
Mima Mimo Min Mina Mindy Minerva Ming Minh Minho Minji Minna Minnie Minoru Miodrag Miomir Mirabela Miran Miranda Miray Mirco Mireille Mirela Mirella
Miriam Miriama Mirjam Mirjana Mirka Mirko Mirkó Mirna Miro Miron Miroslav Miroslava Mirza Mislav Mitar Mitch Mitchell Mitra Mitsuko Mladen Moa
Modest Modesto Mohamed Mohammad Mohammed Mohan Moira Moisés Mojmír Molly Momir Momira Mona Monica Monika Monique Monserrat Montserrat Morgan Morgana
Morgane Moritz Morris Morten Moses Mostafa Moussa Muhammad Muhammed Muhsin Mukesh Murat Muriel Murilo Musa Mustafa Mwangi Mya Myla Mylan Myra Myriam
Myrna Myron Myrtle Márcia Márcio Mária Mário Márk Márton Mátyás Máté Mélanie Mélissa Mércia Mónica Móric Mônica Nabil Nada Nadalina Nadia Nadim
Nadine Nadir Nadja Nadzieja Nadège Nahid Nahil Naja Naji Nana Nancy Nandini Nanna Naoki Naoko Naomi Naomie Napoleon Nara Narcis Narcisa Narciso
Narendra Naresh Nasrullah Nasser Nastja Natalia Natalie Natalija Natan Natanael Nataniel Natasa Natascha Natasha Nate Nathalia Nathalie Nathan
Nathanael Nathaniel Natka Natsuki Natália Nawal Nazan Nazariusz Nazary Nazif Neal Neda Nedeljko Nedjeljka Nedjeljko Neha Neil Nela Nele Neli Nelli
Nellie Nelly Nelson Nemanja Nena Nenad Neo Nera Nerea Nesa Nestor Nettie Neva Neven Nevena Nevenka Nevin Nevio Nga Ngoc Ngozi Nhung Nia Nicholas
Nichole Nick Nicklas Nico Nicola Nicolai Nicolas Nicole Nicoline Nicolás Nicolò Niek Niels Nienke Nigar Nigel Nika Nikhil Nikita Nikki Niklas
Niklaus Niko Nikodem Nikola Nikolai Nikolas Nikolasz Nikolaus Nikoleta Nikolina Nil Nila Nils Nimród Nina Nine Nino Nisa Nisha Nitin Njegomirka
Njeri Nnamdi Noa Noah Noam Noan Noboru Nobuko Noe Noel Noelia Noemi Noemie Nola Nolan Nolen Nona Noor Nora Norah Norbert Norberto Noriko Norina
Norman Nour Noura Novak Novella Novi Noé Noémi Noémie Noël Noëlle Nuno Nur Nuria Nurlan Nándor Nátán Néstor Nóra Núbia Núria Obrad Obren Oceane
Octavia Octavio Oda Odile Odin Odon Ofelia Ofélia Ognjana Ognjen Okan Oke Ola Olaf Olavi Oldrich Ole Oleg Olga Olgica Olimpia Oliva Oliver Olivera
Olivia Olivier Olivér Oliwia Oliwier Olle Ollie Olof Olumide Oluwaseun Olympia Olívia Omar Omolara Ondrej Onufry Onur Opal Ophelia Ophélie Ora Oren
Orestes Orhan Orlando Ornella Orville Orvokki Osama Oscar Oskar Oskari Osman Osmund Ostoja Osvaldo Oswald Otieno Otilia Otis Oto Otto Otávio Otília
Owen Oxana Ozren Óscar Ömer Özge Özlem Pablo Padma Paige Paja Palmira Paloma Pam Pamela Panka Pankaj Pankracy Pankrác Panna Pantaleon Paola Paolo
Pascal Pascale Pasquale Pat Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patrycjusz Patrycy Patryk Patrícia Patsy Patti Patty Paul
Paula Paulette Pauliina Paulin Paulina Pauline Paulo Paulína Pava Pave Pavel Pavica Pavla Pavle Pavol Pedro Peggy Pekka Pelagia Penelopa Penelope
Penny Pentti Pepo Pera Percy Perica Perla Pernilla Pernille Pero Perry Peruna Petar Pete Peter Petko Petr Petra Petri Petrija Petronela Petteri Phil
Philip Philipp Philippa Philippe Phillip Phoebe Phuong Phyllis Pia Piero Pierre Pierre-Alain Pierre-André Pieter Pietro Pilar Pim Piotr Piper Pirjo
Pirkko Pius Platon Polikarp Polly Pontus Pooja Poppy Porfiriusz Porfiry Poul Prabhu Pradeep Prakash Pranav Prasad Prashant Pravdan Praveen Pravoslav
Predrag Preeti Preston Prisca Priscilla Priska Priya Priyanka Prokles Prokop Prokul Prosper Prvoslav Päivi Péter Pío Qiang Quang Queen Quentin Quinn
Quinten Quoc Quynh Rabea Rabia Rachael Rachel Rachela Rachid Radek Radenko Radha Radim Radina Radislav Radivoje Radmila Radmilo Radojka Radomir
Radomír Radosav Radoslav Radovan Radul Radúz Rafael Rafaela Rafaël Raffaele Rafid Rahel Rahim Rahmi Rahul Raif Raina Rainer Raisa Raj Rajat Rajeev
Rajesh Rajiv Rajko Rajmund Rajna Rajnold Raju Rakesh Rakita Ralf Ralph Ram Rama Ramesh Rami Ramiro Ramon Ramona Ramón Rana Randal Randall Randolf
Randolph Randy Rania Ranjit Ranko Raoul Raphael Raphaël Raquel Rashid Rasmus Rastislav Ratimir Ratna Rauf Raul Ravi Ray Rayan Rayen Raymond Raíssa
Raúl Rebeca Rebecca Rebeka Rebekka Recep Reem Regan Reggie Regina Reginald Regine Regitze Regula Regína Reiko Reimund Reina Reinaldo Reiner Reinhard
Reinhold Rekha Relja Remco Remedios Remo Remus Renan Renata Renate Renato Renaud Rene Renee Renja Renske Renáta René Renée Reto Rex Reza Rhea Rhonda Ria
Riana Ricarda Ricardo Riccardo Richard Richárd Rick Rickard Rickey Ricky Rico Rie Riikka Riitta Rija Rik Rikke Riley Rima Rina Rino Ristana Rita
Ritu Ritva Roan Rob Robbie Robert Roberta Roberto Robi Robin Robinson Robyn Rocco Roch Rochelle Rocio Rocío Rod Roderick Roderyk Rodney Rodolfo
Rodoljub Rodrigo Roel Rogelio Roger Rogério Rohan Rohit Roko Roksana Roland Rolando Rolf Romain Roman Romana Romane Romeo Romeu Romina Romuald
Romulus Romy Ron Ronald Ronja Ronnie Ronny Roosevelt Roque Rory Rosa Rosa-Maria Rosalia Rosalie Rosalind Rosalinda Rosamunda Rosana Rosanna Rosario
Rose Rosemarie Rosemary Roser Rosi Rosie Rosina Ross Rostislav Rosângela Rowan Roxana Roxane Roxanne Roy Roza Rozalia Rozina Rozália Ruben Ruby
Rubén Rudi Rudolf Rudolph Rudy Ruedi Rufina Rufus Rui Rumena Rune Rupert Ruslan Russ Russell Rustam Ruta Ruth Ruud Ryan Ryota Ryszard Ryuichi Régis
Réka Rémi Rémy Róbert Róza Rúben Rüdiger Rüya Saad Sabah Sabina Sabine Sabri Sabrina Sabína Sachiko Sachin Sadie Safa Safira Safiya Sagar Said
Sakari Sakura Salah Salem Salih Salim Sally Salma Salome Salomea Salomon Salvador Salvatore Salwator Sam Samanta Samantha Samara Sameer Sami Samia
Samir Samira Sammie Sammy Samson Samuel Samuele Sancho Sanda Sandeep Sander Sandra Sandrine Sandro Sanja Sanjay Sanjeev Sanjin Sanna Sanne Santiago
Santina Santino Santosh Sara Sarah Sari Sarina Sarita Sasha Saskia Satish Satoru Satoshi Satu Saul Saurabh Savannah Savina Sayaka Sayed Saúl
Scarlett Scott Scottie Sean Sebastian Sebastián Sebastião Sedat Seema Segun Seiji Selena Selim Selin Selina Selma Semih Sena Senka Seppo Serafin
Serafina Serena Serge Sergej Sergi Sergio Sergiusz Serhat Serkan Servác Seth Setsuko Seung Severín Sevgi Seweryn Shadi Shailesh Shana Shane Shania
Shankar Shanna Shannon Shanon Shany Sharad Shari Sharon Shashi Shaun Shawn Shawna Shayna Sheila Shelby Sheldon Shelia Shelley Shelly Sheri Sherif
Sherman Sherri Sherry Sheryl Shigeru Shilpa Shinichi Shinji Shinzo Shirley Shiro Shiv Sho Shoji Shota Shreya Shruti Shun Shweta Sian Sibel Siddharth
Sidney Sidonia Sidonie Sidónia Siegfried Sieglinde Siegmar Sienna Sigmar Signe Sigrid Sigurd Silas Silje Silke Silvan Silvana Silvester Silvia
Silvija Silvina Silvio Simen Simeon Simisola Simo Simon Simona Simone Simonida Simão Simón Sina Sinan Sindre Sinikka Siri Sirineu Siro Siv Sjoerd
Skye Slava Slavek Slaven Slavica Slavka Slavko Slavoljub Slavomír Slobodan Slobodanka Sláva Slávka Smiljana Smriti Sneha Sofia Sofie Sofija Sofía
Solange Soledad Solveig Solène Soma Sonal Sondre Sonia Sonja Sonya Soo Sophia Sophie Soraia Soraya Soyeon Spencer Spirydion Srboljub Sredoje
Srinivas Srna Stacey Stacy Stan Stanislav Stanislava Stanko Stanley Steen Stefan Stefana Stefania Stefanie Stefano Steffen Steffi Stela Stella
Stephan Stephanie Stephen Stevan Steve Steven Stewart Stig Stijn Stine Stipan Stipe Stjepan Stojan Stojanka Strahinja Stribor Stuart Stéphane
Stéphanie Subhash Sudha Sudhir Sue Suleiman Sumiko Sumit Sune Sung Sunhee Sunil Sunita Sunniva Suresh Surya Susan Susana Susann Susanna Susanne
Susie Susumu Suzana Suzanne Suélen Svea Svebor Svein Sven Svend Svenja Svetislav Svetlana Svetolik Svetomir Svetozár Svätopluk Swati Sybilla Sybille
Sylvain Sylvester Sylvia Sylvie Sylwester Sylwia Synne Szabolcs Szczepan Szofi Szofia Szonja Szymon Szófia Sámuel Sándor Sára Sébastien Sérgio
Séverine Sílvia Sönke Søren Süleyman Tabea Tabitha Tacjana Tadashi Tadeo Tadeusz Tadija Taha Tahir Tahlia Taiki Takahiro Takako Takashi Takeshi Taku
Takuya Talia Talita Tam Tamara Tamer Tami Tamia Tammy Tamás Tania Tanja Tanvi Tanya Tapani Tapio Tara Taras Tarek Tareq Tari Tariq Tarja Taro Tasa
Tasha Tasnim Tatiana Tatjana Tatsuya Taylor Tea Ted Teddy Teemu Teja Tekla Tellervo Temitope Teo Teodor Teodora Teodoro Teofil Teona Terence
Terencjusz Teresa Tereza Teri Terrance Terrell Terrence Terri Terry Tertuliano Terézia Tess Tessa Tetsuya Teun Thabo Thalia Thanh Thao Thaís Thea
Thelma Theo Theodor Theodora Theodore Theresa Therese Thi Thiago Thibault Thibaut Thierry Thijs Thilo Thomas Thor Thorben Thorbjørn Thorsten Thu
Thuy Théo Théophile Tia Tiago Tiana Tiara Tibor Tichomír Tien Tiffany Tihomir Tiina Tija Tijana Tijs Till Tilman Tilmann Tim Timea Timmy Timo Timon
Timotej Timoteo Timothy Timothée Timur Tina Tine Tineke Tiril Titi Titilayo Tito Titus Tjeerd Tobias Tobiasz Tobin Toby Todd Tolga Tom Toma Tomas
Tomasz Tome Tomislav Tomislava Tommaso Tommie Tommy Tomo Tomohiro Tomoko Tomomi Tomás Tomé Toni Tonija Tonka Tonko Tony Tonya Tor Torben Torbjörn
Torsten Toru Toshiko Toshio Tracey Traci Tracy Trang Traudel Traute Travis Trevor Tricia Trine Tristan Troels Trond Trpimir Trpko Trung Tsutomu Tuan
Tuana Tuba Tunde Tuomas Turgut Tuula Tuulikki Tuva Tuyet Tvrtko Tyler Tymoteusz Tyron Tyrone Ubaldo Uche Uday Udo Ueli Uffe Ugo Ulf Uli Ulla Ulli
Ulrich Ulrik Ulrika Ulrike Uma Umar Umberto Umut Una Urban Uriel Urs Ursel Ursula Urszula Usha Uta Ute Utta Uwe Vadim Vagn Vagner Vala Valdemar
Valentim Valentin Valentina Valentine Valentino Valentín Valentína Valera Valeria Valerie Valerija Valerio Valeska Vali Valter Valtteri Valér
Valéria Valérie Vanda Vandana Vanesa Vanessa Vanja Varun Vasco Vasil Vasilisa Vasko Vatroslav Vavrinec Vedran Vedrana Veikko Vela Velana Velibor
Velimir Velimira Velina Velma Vencel Vendel Vendelín Venera Vera Verda Verena Verica Verna Verner Vernon Veronica Veronika Verónica Veselinka Vesna
Vibeke Vicente Vicki Vickie Vicky Victoire Victor Victoria Victorine Vidak Viera Vieroslava Viet Viggo Vijay Vijeko Vikas Vikram Viktor Viktoria
Viktória Vilde Vilhelm Viliam Ville Villy Vilma Vilmos Vinay Vince Vincenc Vincent Vincenza Vincenzo Vineet Vinka Vinod Vinzenz Vinícius Viola
Violeta Violette Virgil Virginia Virginie Virág Vishal Vito Vitor Vittoria Vittorio Vitória Vivek Vivian Viviana Viviane Vivien Vivienne Vjekoslav
Vjenceslav Vladana Vladek Vladimir Vladimira Vladimír Vladimíra Vladislav Vladislava Vlado Vlasta Vlastimil Vlastimir Vlatka Vlatko Vojin Vojislava
Vojtech Volkan Volker Volkmar Vratislav Vratko Vreni Vsevolod Vujadin Vujica Vuk Vukan Vukica Vukota Václav Vânia Véronique Víctor Vít Vítor Wael
Wagner Waldemar Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Walid Wallace Walter Waltraud Wanda Wanesa Wangari Wanjiru Warley Warren
Wawrzyniec Wayne Wei Weiwei Wellington Wendell Wendy Wenzel Werner Weronika Wesley Wessel Whitney Wiara Wibke Wiebke Wiktor Wiktoria Wilbert Wilbur
Wilfred Wilfried Wilfryd Wilhelm Wilhelmina Will Willard Willem Willi William Willie Willis Willow Willy Wilma Wilson Wim Wincenty Winfried Winifred
Winston Wirginia Witalis Witold Wojciech Wolfgang Wolfram Woodrow Wouter Wulf Xander Xaver Xavier Xenia Xiao Xiaoming Ximena Xin Xinyi Xochitl Xénia
Yago Yahya Yamileth Yan Yang Yango Yani Yann Yannick Yannik Yannis Yara Yaretzi Yash Yasin Yasmin Yasmine Yasser Yassin Yassine Yasuhiro Yasuko
Yavuz Yekta Yeliz Yeon Yifan Yiming Ying Yoichi Yoko Yolanda Yolande Yong Yoshiko Yoshio Younes Young-ho Youssef Yuan Yuichi Yuji Yuka Yukari Yuki
Yukiko Yukio Yumi Yumiko Yuna Yunus Yuri Yusuf Yusuke Yutaka Yuto Yves Yvette Yvonne Zac Zach Zachariasz Zachary Zack Zackary Zafir Zahra Zainab
Zaira Zakaria Zakary Zalán Zana Zara Zarije Zavida Zayd Zbigniew Zdenka Zdenko Zdeslava Zdravko Zehra Zeinab Zejnep Zelda Zena Zeno Zenobia Zente
Zeyd Zeynep Zhang Zhao Zhen Zhiwei Ziad Zina Zinaida Zion Zita Ziyad Zlata Zlatica Zlatka Zlatko Zoe Zoey Zofia Zoja Zoltan Zoltán Zora Zoran Zorana
Zorka Zoé Zoë Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zuzana Zuzanna Zvezdana Zvonimir Zvonko Zygmunt Zénó Zétény Øystein Aaban Aachal Aada
Aaden Aadhya Aadi Aafiya Aage Aahana Aahil Aakash Aalee Aaleyah Aalia Aalim Aaliya Aalyah Aapo Aaqil Aarini Aarish Aarna Aarnav Aarne Aaro Aarron
Aarush Aaryan Aashi Aashif Aashir Aatif Aatos Aaus Aayan Aayush Abagail Abas Abass Abbi Abbie Abbigail Abbygael Abbygail Abdalrahman Abdelali
Abdelatif Abdelfatah Abdelfattah Abdelfettah Abdelghafour Abdelghani Abdelhadi Abdelhafid Abdelhak Abdelhakim Abdelhalim Abdelhamid Abdelhaq
Abdelhay Abdelilah Abdelillah Abdeljalil Abdelkabir Abdelkarim Abdelkebir Abdelkhalek Abdelkrim Abdellah Abdellatif Abdellaziz Abdelmajid Abdelmalek
Abdelmalik Abdelmoula Abdelmounaim Abdelouahab Abdelouahad Abdelouahed Abdelouahid Abdelrahman Abdeltif Abdelwahed Abdenbi Abdennour Abdenour
Abderahim Abderahman Abderaouf Abderrahim Abderrahman Abderrahmane Abderrazak Abdeslam Abdeslem Abdessalam Abdessamad Abdesselam Abdesslam Abdias
Abdiel Abdihakim Abdoul Abdoulaye Abdoulaziz Abdoulie Abdourahmane Abdu Abdulaziz Abdulbekir Abdulgazi Abdulhamid Abdulkadir Abdulmalik Abdulmenaf
Abdulrahman Abdulsemet Abdurahman Abdón Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abednego Abeer Abelina Abelino Abelone Abena Abeni Abha
Abhimanyu Abhiram Abi Abida Abie Abiel Abigael Abigaelle Abigale Abigayle Abigaíl Abiha Abilio Abimael Abina Abir Abiram Abisha Abiye Ablaye Abner
Aboubacar Aboubakr Abrahan Abrahim Abram Abrar Abriel Abubakr Abuzar Abyasa Abygael Abygail Acacia Acacio Acar Acarkan Acey Acher Achiel Achilles
Achraf Achsah Acie Aclan Acy Adael Adaeze Adah Adal Adalgisa Adalia Adalina Adaline Adalyn Adalyne Adalynn Adama Adamaris Adamo Adara Adasal Adassa
Adaya Addam Addi Addie Addisyn Addy Addyson Adea Adedeji Adeel Adelard Adelardo Adelasia Adelbert Adeleine Adelgunde Adelia Adelie Adelinde Adelino
Adelita Adell Adella Adelle Adelmo Adelyn Adelyne Adelynn Adena Adenike Adham Adhiarja Adia Adiana Adiarja Adib Adiba Adiel Adiela Adika Adikara
Adila Adilene Adin Adinata Adis Adisa Adison Adisson Adithya Adja Adjoa Adlai Adlan Adley Adline Admir Admiral Adna Adnane Adolfine Adolphe Adolphus
Adon Adonai Adonay Adonia Adonys Adora Adoracion Adoración Adra Adrain Adriane Adriann Adrianna Adrianne Adriel Adrielle Adriene Adrienn Adrina
Adron Adryan Adryana Adryel Adryen Advaith Advay Advik Advika Adviye Adweta Ady Adya Adyan Adyson Adysson Adèle Adéla Adélaïde Aedan Aeden Aedin
Aela Aella Aelyn Aengus Aenne Aerin Aeris Aerith Aeron Aeryn Afaf Aferdita Affan Affie Afia Afif Afife Afiya Afnan Afrah Afrim Afsana Aftin Afton
Agastya Agathe Aggie Aggrey Agim Aglaia Agne Agnese Agness Agnete Agnolo Agnos Agostina Agripina Agron Agueda Agus Agusta Agustus Ahad Ahana Aharon
Ahat Ahava Ahlam Ahmar Ahna Ahnaf Ahron Ahsan Ahsen Ahter Ahti Ahyan Aia Aiana Aidann Aidee Aideen Aidyn Aija Aiko Aila Ailen Ailene Ailey Aili
Ailin Ailine Ailis Ailish Ailsa Ailyn Aimable Aimad Aiman Aimar Aime Aimen Aimi Aimo Aimy Aimé Aina Ainara Aine Ainhoa Ainoa Ainoha Ainsley Aintzane
Aira Airam Airi Aisa Aishani Aishwarya Aisling Aislinn Aisosa Aissa Aissam Aissata Aissatou Aisyah Aitana Aivar Aivy Aixa Aiya Aiyana Aiyanna Aiza
Aizah Aizen Ajan Ajani Ajda Ajdin Ajeng Ajiman Ajimat Ajimin Ajiono Ajla Ajna Akalan Akane Akar Akarsana Akasha Akatay Akay Akcivan Akdora Akeelah
Akeem Akela Akemi Akgöl Akhil Akif Akil Akila Akilah Akim Akima Akina Akio Akise Akiva Akkerman Akmal Akmaner Akmaral Akosua Aksay Akseli Akshara
Akshaya Aksoy Aktemür Akua Akver Akwasi Akçabay Akçasu Aköz Alaaddin Alabezek Aladin Aladino Alae Alaeddin Alaia Alaina Alaine Alaitz Alambana
Alamiro Alanah Alanalp Alandra Alani Alanis Alann Alanna Alannah Alanys Alanzo Alara Alaric Alassane Alastair Alattin Alaya Alayah Alayna Alaz
Albana Albeiro Albena Alberico Albertha Albertine Albertus Albion Albulena Alby Alcan Alcee Alcides Alcie Alcira Aldair Aldan Aldemar Alderano Aldin
Aldona Aldonza Aldric Aldrick Aldrin Aldwin Aleah Aleandra Aleandro Alease Alecia Aleck Aleen Aleena Aleesha Aleeyah Aleeza Aleida Aleina Aleisha
Aleister Aleix Alejandrina Alejo Alek Aleks Aleksandr Aleksanteri Aleksei Aleksey Aleksia Alen Alene Aleodor Alesandro Alesha Alesia Alesio Alessa
Alessi Alessya Aleta Aletha Alethea Aletta Alexan Alexandar Alexande Alexandrie Alexandrina Alexandro Alexandros Alexandru Alexe Alexei Alexey Alexi
Alexiana Alexie Alexina Alexus Alexy Alexya Alexys Alexzander Aleya Aleyah Aleyda Alf Alferd Alfie Alfonse Alfonsina Alfonzo Alford Algernon Algie
Algot Alhassan Alhassane Aliabbas Aliah Aliana Alicea Alicio Alicya Alie Alieu Alif Aliha Aliihsan Alija Alijah Alik Alika Alim Alimatou Alin Aliona
Aliou Alioune Alipio Alirio Aliro Alis Alise Alisea Aliseydi Alishba Alisia Alisse Alissia Alisson Alissya Alistair Alistar Alisya Alita Alivia Alix
Aliyana Aliyyah Aliza Alize Alizea Alizee Alizia Alizon Alizée Alja Alkor Allana Allean Alleen Allena Allene Alli Allia Alliah Allicia Allie Alline
Allissa Allisson Allister Alliya Alliyah Allyah Allyana Allycia Allyn Allyson Allyssa Allyssia Allysson Almast Almaz Almeda Almedia Almendra Almer
Almeta Almin Almina Almir Almira Almon Almudena Almus Almut Almuth Almyra Aloisia Alojzia Alojzij Alojzija Aloma Alon Alona Alondra Alonza Aloys
Aloyse Aloysius Aloïs Alp Alpcan Alper Alpheus Alphonce Alphons Alphonse Alphonsine Alphonso Alphonsus Alpsü Alsoy Alston Altagracia Altair Altea
Altha Althea Altie Altin Altina Alvah Alvan Alvar Alvaro Alveiro Alvena Alver Alvera Alverda Alverta Alvia Alvie Alvino Alvira Alvis Alvy Alwilda
Alwin Alwina Alwine Alwyn Aly Alyah Alyana Alyanna Alyce Alyia Alyiah Alyna Alyne Alyona Alys Alysa Alyse Alysea Alysha Alysia Alyson Alyss Alyssah
Alysse Alyssia Alyvia Alyx Alyze Alzina Amaan Amable Amad Amada Amadea Amadeu Amadeus Amadi Amadis Amado Amadou Amaia Amaira Amaiur Amalio Amalya
Amana Amancio Amando Amane Amanie Amante Amany Amarachi Amaranta Amare Amaria Amarilis Amarilys Amarion Amaris Amaru Amary Amarya Amaryllis Amarys
Amasa Amatullah Amauri Amaurie Amaury Amayah Amaç Ambar Amberly Ambers Ambre Ambrose Ambrosia Ambrosio Amdy Amedeo Amedeu Ameen Ameena Ameer Ameera
Amela Ameli Amelina Amelio Ameliya Amellia Amely Amelya Amena Ameni Amer Americo Amerigo Amery Amets Amey Amiah Amico Amiel Amil Amila Amilcar
Amilia Amilya Aminah Aminata Amine Aminta Amirah Amire Amita Amiya Amiyah Amjad Amleto Amma Ammar Ammara Ammie Ammon Amna Amnah Amol Amori Amory Amr
Amra Amran Amre Amreen Amro Amruta Amya Amyas Amyr Amyra Amza Américo Amílcar Anabella Anacleto Anae Anaeli Anaelle Anah Anahera Anahi Anahis Anahit
Anahita Anahy Anahí Anaia Anaid Anaida Anais Anaisa Anaise Anaiz Anakin Analia Analie Analucia Anam Anamaria Anamika Ananda Ananias Anargül Anarose
Anaru Anass Anastacia Anastacio Anastasie Anastasiia Anastasios Anastasiya Anastassia Anastasya Anastazia Anastázie Anatole Anatoli Anatolij Anay
Anayah Anays Anaëlle Anaís Anca Ancel Ancil Ancizar Ancuta Anddy Ander Andie Andiç Andjela Andjelina Andon Andoni Andony Andor Andrae Andreana
Andree Andreea Andreia Andreina Andrejka Andrena Andreo Andreus Andrey Andri Andriana Andric Andrick Andrin Andris Andriy Andrus Andry Andréa
Andréas Andrée Anea Anel Anelia Anelise Anella Anelle Anemona Anes Anessa Anett Aneya Anfernee Angele Angelia Angelic Angelie Angelines Angelino
Angelis Angelita Angelito Angella Angelle Angellina Angello Angelos Angelus Angely Angelyna Angelyne Angelys Anggabaya Anghel Anghelina Angi Angy
Angèle Angélica Angélique Anibal Anice Anicet Aniceto Anicia Anie Aniece Aniel Aniela Aniella Aniello Anik Anikó Anila Anique Anir Anirudh Anis
Anisa Anise Anish Anisha Anishka Anisia Anissia Anitra Aniya Aniyah Anjalie Anjana Anjanette Anjara Anjel Anjela Anjelica Anjelina Anjolaoluwa Anju
Anjuli Ankica Anmol Annabella Annah Annais Annak Annalaura Annalena Annalia Annalie Annaliese Annalisa Annalise Annalucia Annaly Annamae Annamaria
Annamarie Annamária Annas Annasofia Annastacia Annastasia Annaya Annayah Anndrea Annedore Annegrete Annekatrin Annel Anneleen Annelene Annelies
Annelise Annella Annelore Annelyse Annemette Annemie Annemijn Anner Annerose Annetta Anney Annia Annibale Annica Annice Annick Annicka Anniina
Annina Annis Annisa Annissa Annita Annmarie Annukka Annunziato Anny Annya Anom Anona Anouar Anoushka Anqi Ansaldo Ansar Ansel Anselm Anselma Ansgar
Ansh Ansley Anson Anssi Anta Antal Anthea Anthone Anthoney Anthoni Anthonio Antim Antione Antionette Anto Antoaneta Antoin Antolin Antone Antonela
Antonetta Antonette Antonieta Antonietta Antonios Antonis Antoniu Antonius Antonyo Antonín Antoon Ants Antton Antwain Antwan Antwon Antònia Anu
Anuar Anunciación Anusha Anushka Anuska Anvi Anwen Anyah Anycia Anyelina Anyelo Anyi Anysia Anyssa Aníbal Aodhan Aoi Aoibheann Aoibhin Aoibhinn
Aoife Aomar Aouatif Apolena Apolinar Apolline Apollonia Apolonia Apolonio Apostolos Apryl Aqib Aqil Aqsa Aquiles Aquilino Arabella Arabelle Aracelis
Aracely Aradhana Araf Arafat Arah Arai Aral Araminta Aramis Aran Aranka Arantxa Arantza Aras Arash Aravind Arben Arber Arbey Arbie Arbnor Arcadia
Arcadio Arcan Arcangela Arcelia Archana Ardath Ardelia Ardell Ardella Ardelle Ardeth Ardi Ardian Ardis Ardit Ardita Ardith Ardyce Areej Areg Arel
Areli Arelis Arely Aren Ares Aretha Arezki Arfa Argemiro Argie Argono Arham Ariadne Ariah Ariam Arianne Aribert Aric Ariela Ariele Ariella Arietta
Arif Arifcan Arife Arij Arik Ariki Arild Arin Arion Arisa Arisha Arista Aristides Aritz Aritza Ariya Ariyan Arja Arjan Arjuna Arkaitz Arkie Arkut
Arla Arlan Arland Arleen Arlen Arlet Arleth Arletta Arlette Arley Arlie Arlin Arlind Arlinda Arline Arlington Arlis Arlo Arly Arlyn Arlyne Armaan
Armahan Arman Armanda Armande Armel Armela Armelle Armend Armina Arminda Armine Arminta Armon Armond Armoni Armonia Armonie Armstead Arna Arnaude
Arnauld Arnav Arnd Arnel Arnela Arnett Arnetta Arnfried Arnie Arnim Arnoldo Arnulfo Aroa Aroha Aronne Arran Arrie Arron Arsalan Arsen Arsenia
Arsenie Arshad Arsim Arsipatra Arslan Artan Artanto Artawan Artelia Artem Artemia Artemio Artemis Artemisia Arther Arthor Artie Artin Artiom Artis
Arto Arttu Artturi Artyom Aru Arunima Arush Arvel Arvil Arvilla Arvin Arvo Arwa Ary Aryah Aryam Aryana Aryanna Arye Aryeh Aryelle Arziye Arzu
Aránzazu Asa Asaad Asad Asael Asaf Asafe Asalet Asani Asanti Asaph Asberry Asbjørn Asbury Ascensión Asdrubal Aseel Asen Aser Asger Ashana Ashanti
Ashanty Ashby Asheley Ashely Asher Ashlea Ashlee Ashleigh Ashlene Ashli Ashlie Ashling Ashly Ashlyn Ashlynn Ashna Ashraf Ashtyn Ashvin Asiel Asier
Asif Asil Asim Asiman Asirwada Asirwanda Asiya Asiyah Askia Asko Aslanhan Asli Aslijan Asliye Asmaa Asmadi Asmae Asmahan Asman Asmianto Asmuni Ason
Asra Assa Assane Assar Assata Assia Assil Assiya Assumpta Aster Astou Astride Astrit Astryd Asu Aswani Ata Ataahua Atagün Atakan Atalay Atalia
Atanas Atanur Atasagun Atatöre Atenulf Atfat Atgun Atha Athalia Athalie Athanasia Athanasios Athanasius Atharv Athea Atheel Athina Athuman Ati Atif
Atika Atila Atilano Atilhan Atilio Atilla Atiya Atiyye Atma Atnan Atte Atticus Attie Attilio Aubery Aubra Aubree Aubrie Aud Audelia Audie Audley
Audra Audree Audrena Audriana Audrianna Audric Audrick Audrie Audrina Audry Audy Auguste Augustino Augustus Aukusti Aulikki Aulis Aurea Aurela
Aurelian Aureliana Aureliano Aurelien Aurelius Auria Auriana Aurianna Auric Aurica Auriel Aurielle Aurilla Auron Aurore Aurthur Aury Austen Austine
Auston Austyn Auther Authur Autry Avah Avalon Avana Avel Avelina Aveline Avelino Averi Averie Averil Avgust Avi Avidan Avie Aviel Avigail Avigdor
Avishai Avital Aviva Avneet Avner Avni Avon Avraham Avram Avunç Avy Awa Awab Awais Awamiri Awan Awhina Awlya Awrad Axcel Axell Axenia Axinte Axl
Ayaa Ayaat Ayada Ayah Ayame Ayanah Ayane Ayani Ayanna Ayannah Ayasun Ayat Aybet Aybora Aycagül Ayda Aydar Aydenn Aydin Aydinç Aydon Ayduru Ayelen
Ayelén Ayen Ayesha Ayfer Aygutalp Aygönenç Ayham Ayhan Ayhem Ayiana Ayisha Aykut Aykutalp Aylah Aylan Aylana Aylee Ayleen Aylen Aylil Aylina Ayline
Aylinn Aylla Aymane Aymar Aymara Ayme Aymee Aymen Aymeric Aynilhayat Ayodeji Ayomide Aypar Ayra Ayron Ayrton Aysar Ayse Aysel Aysema Aysenur Aysevim
Aysha Aysoy Ayssa Aysu Aysun Aysuna Aytek Ayten Aythan Aytuna Aytöz Ayu Ayub Ayush Ayushman Ayvas Ayven Ayvin Ayyaruk Ayyoub Ayyub Ayza Ayçan
Ayülker Aza Azaan Azad Azade Azadeh Azael Azahar Azahara Azalea Azalee Azalia Azam Azan Azar Azaria Azariah Azeddine Azeeb Azeem Azel Azelia Azeneth
Azettin Azhar Azia Aziel Azim Azir Aziza Azizah Azize Azlan Azriel Azucena Azza Azzeddine Azzedine Azzie Azzurra Aída Aïcha Baahir Baaizeed Baaqee
Baba Babacar Baber Babett Babyboy Bacary Baccio Bachir Bachittar Badara Badawi Badegül Badiaa Badr Badreddine Bagas Baghyawati Bagiya Bagus Bagya
Baha Bahaa Bahaddin Bahadurjit Bahar Bahija Bahittin Bahtinur Bahuraksa Bahuwarna Bahuwirya Baila Bailee Bailie Bairbel Bairon Bajragin Bajram
Bakary Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakir Bakr Bakti Baktiadi Baktianto Baktiono Balamantri Balangga Balapati
Balatekin Balbina Balca Baldassare Baldomero Balduino Baldur Balendra Balhaar Balian Balidin Balijan Baljiwan Baltasar Baltazar Balthasar Balthazar
Balvan Balveer Balz Bama Bambi Banara Banawa Banawi Bancar Banjeet Banu Banü Baqar Baqir Baraa Barack Barae Barak Barb Barbie Barbra Barbu Baris
Barkha Barnard Barney Barnie Barrie Barsen Bartek Bartholomew Bartholomäus Bartholomé Bartolome Bartolomeu Basarab Bascom Basem Basharat Basheer
Bashkim Basilia Basim Basir Basma Basmala Basriye Bassam Bassirou Bassma Bastiaan Bastián Batoul Batsheva Batul Baturay Batya Baudelio Baudouin
Bayan Bayard Baydu Baykan Baylee Baylie Bayman Bayram Bayron Bayruhan Baytal Bayzettin Bazam Beadie Beatrijs Beatris Beauden Beaulah Beckett Beckham
Beckie Beda Bedford Bediriye Bedri Beecher Begim Begoña Behiza Behrem Beila Bekbay Bekim Bekir Belal Belarmino Belen Belgin Belgizar Belia Belisario
Belkis Belkize Bellina Bellisan Belma Belva Bena Benedict Benedicta Benedicte Benedikte Benek Bengibay Beni Beniamino Benicia Benicio Benigna
Benilde Benita Benjaman Benjamen Benjamine Benjamyn Benjiman Benjman Benn Benno Benol Benone Benthe Bento Benvenuto Beny Benyamin Benyounes Beppe
Beray Berdie Beren Berend Berezat Beriye Berkal Berki Berkley Berksay Bernabe Bernabé Bernadett Bernadine Bernarda Bernardine Bernardita Berndt
Berneice Bernetta Bernfried Bernhardine Berniece Bernita Bernt Bernward Berran Berrin Berthe Berthilde Bertie Bertil Bertille Bertina Berto Bertold
Berton Besart Besarta Besey Besim Besin Besnik Bess Bessy Betania Betha Bethan Bethanie Bethann Bethel Bethzy Betsabe Betsey Betti Bettie Bettye
Bettyjane Bettylou Betul Beula Bev Beverlee Beverley Beyda Beyhatun Beyler Beyonce Beyzade Bezek Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya
Bican Bidayet Biddie Bieke Bienvenida Bienvenido Bijan Bijou Bilay Bilel Bilender Bilge Bilgen Bilginur Bilgütay Bilha Bilkay Billye Bimala Bina
Binay Binta Binti Bintou Binyamin Birben Birdella Birdie Birger Birgid Birgitt Birgül Birol Birousk Birsan Birsen Birt Birtha Birthe Birtie Bisan
Bishakha Bisma Bitia Bitül Bjørg Bladimir Blain Blaine Blanaid Blanchie Blandina Blandine Blanduzia Blane Blas Blerim Blerina Blerta Bliss Blossom
Bluette Bluford Boaz Bobbi Bobbye Bochra Bodhi Bodil Boe Boel Bogomir Bolden Boluwatife Bonface Bonita Bonny Borahan Borislav Borris Borut Bouazza
Boubacar Boubker Boubou Bouchaib Bouchra Bouchta Boujemaa Bourama Boutaina Boynak Boysie Bozena Bozerk Braden Bradly Bradyn Braeden Braedon Braelyn
Brahim Braian Braiden Bram Bramwel Brandan Brandee Branden Brandie Brandin Brandyn Brannon Branson Brant Brantley Bravin Braxton Brayden Braydon
Braylen Braylon Brayton Brea Breana Breandan Breann Breanna Breanne Brenan Brendah Brenden Brendon Brendy Brennen Brennon Brenton Breonna Bria
Briana Brianda Briann Brianna Brianne Bridger Bridgett Bridgit Bridie Briek Briella Brieuc Brigette Brighid Brigid Brihana Brihanna Brijesh Briley
Brinda Brinley Brion Brionna Brisa Briseida Briseis Brita Britanny Britany Brithany Brithney Britney Britni Britny Brittaney Brittani Brittanie
Brittnay Brittnee Brittney Brittni Brittnie Brittny Britton Briyana Brodie Bronach Bronagh Bronson Bronwen Bronwyn Brook Brooklyne Brooklynn Bror
Brunhild Brunhilde Bruni Brunilda Bryana Bryand Bryann Bryanna Brycen Bryhanna Brylee Bryn Brynja Brynlee Brynn Bryon Bryony Bryton Brígida Btissam
Bucur Budd Buddie Budi Buel Buelah Buell Buenaventura Buffy Buford Buhari Bujar Buket Bukurije Bulah Bulunç Buna Burakhan Burckhard Burcuhan
Burdette Burghard Burhan Burim Burkard Burl Burleigh Burley Burnell Burney Burnice Burnie Burrel Burç Bushra Buster Butch Buyrukhan Bynum Byrdie
Béatrix Béla Bénédicte Bérénice Börje Börteçin Bøje Børge Büget Bünyamün Büreyre Cabir Caden Cadia Cael Caelan Caelia Caesar Caetano Cagak Cager
Cahal Cahya Cahyadi Cahyanto Cahyo Cahyono Caiden Cailin Cailum Cailyn Cait Caitlyn Caitlyne Caitlynn Caitriona Caius Cajsa Caket Cakrabirawa
Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calcedonio Caldonia Caleigh Calen Cali Calia Calie Caliel Calin Calina Calissa Calisto Calix Calixta
Calixto Calla Calleigh Callen Callia Callie Calliope Callista Calogera Calum Calvince Calvyn Caly Calypso Calyssa Calysta Cambria Camellia Cami
Camie Camile Camilia Camill Camillia Camillo Camillus Camisha Cammie Cammy Camren Camron Camryn Camy Camyla Camylle Canberk Candelario Candelas
Candeniz Candi Candie Candis Candra Candrakanta Candyce Canfeza Cangür Cannie Cannur Canseven Cansin Cansu Cantemir Cantez Canur Caoilfhionn Caoimhe
Caoimhin Caolain Caolan Caomhan Capa Capitola Cappie Caprice Caragh Caraka Cari Carie Carime Carin Carine Carinne Carisa Carissa Carlee Carleen
Carleigh Carlene Carlie Carlijn Carlina Carline Carlisle Carlita Carlito Carlitos Carly Carlyle Carlyn Carma Carme Carmel Carmelia Carmelina
Carmelita Carmella Carmelle Carmello Carmenza Carmin Carmina Carnell Carolann Carolanne Carolee Carolien Carolus Carolyne Carolynn Carra Carren
Carri Carrol Carsen Carub Caryl Caryn Carys Casemiro Casen Casian Casiana Casie Casilda Casimer Casimir Casimira Casimiro Cason Cass Cassi Cassia
Cassian Cassiana Cassidi Cassidie Cassius Cassondra Cassy Castor Caswell Catalin Catalino Caterine Cathal Catharine Catherin Catherina Cathern
Cathey Cathi Cathie Cathleen Cathryn Cati Catia Catie Catina Catinca Cato Catrina Catrine Catrinel Catriona Catur Caturangga Caty Cauê Cavit
Cawisadi Cawisono Cawuk Cayadi Cayden Caydence Cayetana Cayetano Cayla Caylee Cayo Cazimir Ceara Ceasar Cebesoy Cebrián Cecep Cecilija Cecilio
Cecille Cecillia Cecily Cedide Cedra Cedrick Cedrin Ceferino Ceil Celal Celena Celene Celesta Celestia Celestina Celestino Celicia Celie Celilay
Celin Celinda Celise Celsa Cely Cemalettin Cemani Cemeti Cemil Cemiyle Cemplunk Cemre Cenan Cengiz Cengkal Cengkir Cenk Centrine Ceola Cephas Cephus
Cerasela Cercis Ceren Cerena Cerina Cerise Cesare Cetin Cevale Cevheri Ceyhun Ceylon Cezar Cezara Cezayir Chaaya Chace Chadd Chaden Chadi Chadia
Chadrick Chafia Chafik Chahd Chahid Chahida Chahrazad Chaim Chaima Chaimaa Chaimae Chaira Chaitaly Chaitanya Chaka Chakib Chakir Chakradev
Chakradhar Chakrika Chalmer Chalmers Chama Chamali Chaman Chameli Champak Chams Chanakya Chancey Chanchal Chancy Chandani Chandresh Chane Chanell
Chanelle Chanez Changaz Chani Chania Chanice Chanie Chaniya Channa Channelle Channie Channing Chante Chantel Chantelle Chany Chanya Chara Charaf
Charan Charbel Charifa Charis Charissa Charisse Charita Charle Charlee Charleen Charlesh Charlet Charlette Charley Charline Charlise Charlott
Charlotta Charlottie Charls Charlsie Charlye Charlyn Charlyze Charmaine Charolette Charvi Chas Chashida Chasity Chasmum Chastity Chatresh Chatura
Chauncey Chauncy Chavvi Chawish Chaya Chayanne Chayenne Chayma Chaymaa Chaymae Chayne Chayton Chaz Cheick Chelby Chelo Chelsee Chelsi Chelsie Chelsy
Chema Chenoa Cheragh Cherelle Cheri Cherie Cherise Cherith Cherrelle Cherri Cherrie Cherryl Cheryle Cheryll Chesley Chessie Chestina Chet Cheyanne
Cheyene Chiamaka Chigozie Chima Chimamanda Chimere Chinelo Chinyere Chioma Chiquita Chiraz Chloee Chloey Chloie Chloë Chlóe Chorouk Chriss Chrissie
Chrissy Christabel Christabelle Christal Christan Christana Christeen Christella Christena Christene Christi Christia Christiaan Christiana
Christianne Christiano Christien Christin Christion Christl Christo Christobal Christofer Christop Christoper Christos Chrystal Chrystian Chrystina
Chrystopher Chucho Chukwudi Chukwuemeka Chus Chuy Chyna Chynna Cian Ciana Cianan Cianna Ciaobella Ciara Ciaran Ciarra Ciarrai Cicely Cici Ciera
Cierra Cihan Cihandide Ciji Cilla Cilli Cillian Cilly Cinda Cindel Cinderella Cindi Cindoruk Cinthia Cinthya Cintia Cintya Cinzia Ciprian Cipriana
Cira Circe Cire Ciriaco Ciril Cirillo Cirilo Cirkeline Ciríaco Citlali Citlalli Clabe Claiborne Claira Clarabelle Clarance Claribel Clarice Clarie
Clarinda Clarine Claris Clarisa Clarisse Clarita Clarnce Clary Claryssa Classie Claud Claudi Claudie Claudina Claudino Claudiu Claudius Claudy Clavs
Clea Clearence Cleave Cleda Clell Clella Clem Clemence Clemencia Clemie Clemma Clemmie Clemon Cleola Cleon Cleone Cleophas Cleora Cleta Cletus Cleva
Cleve Clevie Clide Cliffie Cliodhna Cliona Clodagh Clodomiro Cloee Clora Clorinda Clothilde Clotilda Cloyd Cloé Clyda Clydie Clytie Clàudia Cläre
Clémentine Clímaco Coby Codey Codi Codie Codin Codrin Codrina Colbert Colby Coleen Coleton Coletta Colie Coline Collince Collyn Colm Colomba Colonel
Colt Colten Colter Coluccio Colvin Colyn Conal Conall Conan Conard Concetta Conchur Conny Conradin Conrado Consolata Constance Constancia
Constantina Constantino Constantinos Constanza Consuela Contina Coolidge Coraima Coralia Coraline Coralyn Corbin Cordaro Cordell Cordella Cordia
Cordie Corean Corene Coretta Corian Corie Corin Corina Corine Coriolano Corliss Cormac Corneille Cornel Cornelio Cornelious Corneliu Cornell Cornie
Corrie Corrina Corrine Corsin Cortney Corynne Cosette Cosmas Cosme Cosmin Cosmina Costache Costanza Costel Costin Coty Coumba Courteney Courtland
Covadonga Coy Cozette Creola Crescencia Crescencio Cressie Crin Crina Crisanto Crispin Criss Crissie Crissy Crista Cristal Cristalina Cristea
Cristel Cristela Cristen Cristhian Cristhofer Cristi Cristiane Cristin Cristine Cristino Cristofer Cristofor Cristopher Cristy Crockett Crysta
Crystel Csilla Ctirad Cuheyna Cuman Curdin Curro Curtiss Custodio Cvetka Cvetko Cyan Cyana Cyane Cyann Cyanna Cyanne Cyara Cydney Cyndi Cyndy Cyntha
Cyntia Cyprian Cyria Cyriel Cyrill Czeslaw Cándida Cándido Cátia Cäcilia Cäcilie Célestin Célestine Célina Côme Cüneyit Daanish Daanyaal Daawood
Dabbah Dabney Dace Dacian Daciana Dacin Dadap Dadi Daegan Dael Daena Daenerys Daevon Dafina Dafne Dagan Dagel Daghfal Dagny Dagobert Dagoberto
Dahiana Dahlila Dahlya Daiana Daija Daijah Daila Daina Daira Daire Dairine Dairo Dairon Daisey Daisha Daisie Daissy Daisye Daiyaan Daja Dakoda
Dakotah Daksh Daksha Dakshesh Dala Dalaja Dalan Dalbir Daley Daliah Daliana Dalilah Dalima Daliman Dalimin Dalina Dalinda Daliono Daliya Dalli
Dallin Dally Dalmas Dalvin Dalya Dalyla Daman Damar Damarcus Damari Damarion Damarys Dameer Dameon Damia Damienne Damijan Damini Damion Damjana
Damlanur Damond Damya Damyan Damyanti Damyen Danae Danah Danang Danay Danaya Dancan Dancun Dandre Daneen Danel Danella Danelle Danette Dang Dangelo
Dania Daniah Danial Danie Danielly Daniil Danika Danil Danique Danis Daniswara Danita Danitza Daniya Daniyah Daniyal Daniël Danna Dannie Danniel
Dannielle Danson Dantes Danton Danuja Danuta Dany Danya Danyah Danyal Danye Danyel Danyele Danyell Danyelle Danyl Danyla Danylo Daouda Daphney
Daquan Darby Darci Darcie Dardan Dareen Darek Darel Darell Daren Dari Dariati Darick Dariel Darielle Darien Darijan Darika Darimin Daris Dariya Darl
Darleen Darline Darlyne Darmaji Darman Darmana Darmanto Darnel Darold Daron Darpan Darragh Darran Darrian Darrick Darrien Darrion Darris Darrius
Darron Darry Darryle Darryll Darryn Darsh Darshan Darsirah Dartono Daru Daruna Darvin Darwyn Dary Darya Daryan Daryani Daryle Daryll Daryn Dasha
Dashawn Dasia Dastageer Daudi Daulton Daunte Davante Davelle Daven Davia Davian Davida Davie Davina Davinia Davion Davit Davonta Davonte Davut Dawne
Dawood Dawoud Daxton Daya Dayamai Dayami Dayan Dayana Dayanara Dayani Dayanna Dayanne Dayar Dayita Daylan Dayle Daylia Daylon Daymon Daymond Dayna
Dayne Dayra Dayron Dayse Daysi Dayson Dayton Dayven Dayvon Dayyaan Dayyan Deaglan Deana Deandra Deandre Deangelo Deann Deanne Deante Dearbhail
Dearbhaile Dearbhla Deasia Deaven Deavon Debbi Debbra Debby Debera Debi Deborrah Debrah Debroah Decebal Dedra Dedric Dedrick Deeann Deedee Deen
Deena Deepika Deetta Deforest Deha Dehlia Deiby Deicy Deidra Deidre Deion Deirbhile Deirdre Deisy Deivy Dejah Dejon Dejuan Deklan Delan Delano
Delcie Delfino Delfín Deliah Delicia Delil Delila Delilah Delina Delinda Delio Delisa Dellar Dellia Dellie Delma Delmar Delmer Delmus Delois Delon
Delora Deloris Delos Delpha Delphia Delphin Delphina Delroy Delsie Delsy Delton Delvin Delwin Dema Demarco Demarcus Demario Demarion Demba Dembo
Demetra Demetre Demetri Demetria Demetric Demetrios Demetrius Demian Demirbüken Demiriz Demirok Demiryürek Demis Demond Demyan Deneen Denese Deni
Denia Deniel Deniis Denilson Denine Denisha Denisia Deniss Denisse Denita Denizalp Denize Denkel Denni Dennie Dennys Denton Denya Denyse Denzel
Denzell Denzil Deolinda Deon Deondre Deonta Deontae Deonte Dequan Derald Dereck Dereon Deric Derick Derik Derin Derkay Derl Derly Dermot Deron
Derrek Derrell Dervla Derwin Deryanur Deryl Desean Deshaun Deshawn Desi Desideria Desirae Desirée Despina Dessie Destany Destin Destinee Destiney
Destini Destry Devansh Devante Devaughn Deven Devid Devina Deviner Devis Devone Devonn Devonta Devontae Devonte Devora Devorah Devyn Deward Dewayne
Dewitt Dex Deyanira Deyna Deysi Dezzie Dhalia Dharma Dhiya Dhriti Dhruv Diago Diah Diala Diamantina Dian Dianah Diandra Diani Diann Diany Diar Diara
Diarmuid Diarra Dicie Dicy Didem Didina Diederik Diedrich Diem Dierk Diethard Diethelm Diether Dietlind Dietlinde Digdaya Digna Dijon Diken Dikra
Dilcan Dilder Dilek Dilfeza Dilia Dillan Dillard Dillie Dillion Dilsitan Dima Dimas Dimaz Dimitar Dimitra Dimitrina Dimitrios Dimitris Dimitry Dinah
Dinara Dincer Dinda Dini Dink Dinu Dinçkol Dinçsü Diona Dione Dioni Dionicio Dionigi Dionis Dionisia Dionte Diora Dipa Dipta Dirican Dirja Dirlik
Dismas Dita Ditmar Ditte Dittmar Diva Diya Diyana Diyar Diyor Djalal Djamal Djamel Djamila Djay Djeneba Djibril Djiby Djilali Djuana Djuna Dmitri
Dmitry Dmytro Doaa Dochia Docia Dodo Dogan Dogukan Doina Dola Doll Dollie Dolly Dollye Doloris Dolph Dolphine Dolphus Dolun Domen Domenick Domhnall
Dominga Domingos Dominico Dominque Domitila Domitilla Domnica Domonique Donaciano Donal Donatella Donatello Donavan Donavon Dondre Donell Donia
Donie Donika Donita Donn Donnovan Donta Dontae Donte Donya Doralisa Dorathea Dorathy Dorcas Dorcus Dorel Dorene Doretha Doretta Dorette Dori Doriana
Dorianna Dorien Dorin Dorinda Dorine Dorinel Dorita Dorla Dorle Dorli Dorman Doron Dorotha Dorothe Dorothée Dorr Dorris Dorte Dortha Dorthea Dorthey
Dorthy Doru Dorukhan Dory Doryan Dosha Doshia Doshie Dosia Doss Dossie Dottie Dotty Doua Douaa Douae Doudou Douglass Dounia Dounya Dov Dovber Dovie
Dozier Drago Dragos Drajat Dramane Draven Drema Drifa Drilon Dris Driss Drissa Drissia Drita Driton Drucilla Drury Drusilla Drystan Duard Dubán Ducu
Duha Duilio Dulcie Dulcinea Dumitra Dumitrana Dumitru Dunia Dunya Durab Duracan Durdali Durell Durgadin Durrell Dursadiye Dursun Duruk Duruöz
Durward Durwood Dusan Dusanka Dustan Dustyn Duuk Duván Duwayne Duyguhan Dwain Dwaine Dwan Dwi Dwyane Dyan Dyana Dyane Dyanna Dylann Dylano Dyllan
Dylon Dyna Dyron Déborah Dénes Désiré Désirée Dölensoy Döner Dörte Dörthe Dündaralp Eadaoin Eamon Eamonn Ean Eanna Earlean Earlene Earley Earlie
Earline Earnestine Eartha Eathel Eavan Eba Eban Ebbe Ebbie Ebenezer Eber Eboni Ebrahim Ebrima Ebuakil Ecaterina Ece Ecegül Eckard Eckehard Ecrin
Edan Edaviye Edd Edda Eddah Edden Eddi Edelbert Edelgard Edeline Edelmira Edelmiro Edeltraut Edeltrud Edem Ederson Edgard Edgübay Edhitha Edi Edie
Edier Edilberto Edilma Edilson Edina Edinah Edinson Edir Edis Edisson Editha Edla Edmon Edmonia Edmundo Ednah Edoardo Edon Edona Edouard Edra Edric
Edrick Edrie Edris Edsel Eduar Edurne Edvige Edw Edwar Edwardo Edwen Edwina Edwing Edwyn Edy Edyn Edyth Edythe Eelis Eemeli Eemil Eerik Eesaa Eesha
Eetu Effa Effie Efil Eflâtun Efrain Efraín Efren Efrén Efser Eftimia Eftimie Egbert Ege Egenur Eggert Egil Egle Egor Egzon Egzona Ehab Ehan
Ehrenfried Ehrentraud Ehrhard Ehsan Eidan Eiden Eider Eija Eijaz Eila Eilis Eilish Eiliyah Eilleen Eily Eilyn Eimear Eimhear Eimy Einar Einari Eino
Eira Eiravati Eirinn Eitan Eithan Eithel Eivind Eivor Eizan Eja Ejaz Eka Ekain Ekaitz Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika Ekapad Ekaraj
Ekaterina Ekavir Ekbal Ekber Ekhi Eki Ekin Ekiya Ekkehart Ekmel Eko Ekram Ekrem Ekta Elad Eladio Elaf Elaia Elaina Elam Elamiye Elan Elana Elane
Elanie Elanna Elanor Elara Elaya Elayna Elayne Elazar Elberta Elbridge Elby Elcira Elcy Eldar Elden Eldin Eldon Eldora Eldred Eldrick Eldridge Eleah
Eleana Eleanna Eleanora Elease Electa Electra Eleina Elektra Elemér Elenie Elenna Elenor Elenora Elenore Eleodoro Eleonor Elettra Eleuterio Elex
Eleya Eleyna Elfi Elfida Elfie Elfreda Elfride Elfrieda Elga Elgie Elgin Elhadj Elhadji Elham Elhan Eliab Eliam Elianah Elianna Eliav Eliaz Elicia
Elick Elida Elide Elidia Elie Eliecer Eliel Elien Elier Elies Eliette Eliezer Elifnur Eliga Eligah Eligia Eligio Elihu Eliisa Elija Elika Elinore
Elion Eliona Elior Eliora Eliott Elis Elisabel Elisabeta Elisabete Elisabetha Elisaveta Elisea Elisha Elisheva Elisia Eliska Elison Eliud Elius
Eliya Eliyah Eliyana Eliyas Elizabeta Elizabete Elizah Elizaveta Elizbeth Elize Elizebeth Elizia Elkana Elkin Elladio Ellah Ellamae Ellana Ellar
Ellea Ellena Elley Ellia Ellian Elliana Ellias Elliette Ellina Ellinor Ellora Ellsworth Ellyana Ellyn Elma Elmedin Elmedina Elmeri Elmin Elmina
Elmir Elmire Elmore Elmyra Elna Elnora Eloah Elodia Elof Elohim Eloi Eloina Elois Elon Elona Elonzo Elora Elorah Elosy Elouise Elowen Eloïse Elphas
Elroy Els Elsebeth Elsi Elson Elsworth Elsy Elta Elton Eluh Elvan Elvana Elver Elvera Elvi Elvia Elvie Elvin Elvina Elvio Elvire Elvy Elwanda Elwin
Elwyn Ely Elya Elyan Elyana Elyanah Elyanna Elyas Elycia Elye Elyjah Elyn Elyna Elynn Elyon Elysa Elysabeth Elyse Elysha Elysia Elyssia Elyza
Elyzabeth Elzada Elzbieta Elzie Elzy Eléa Eléna Eléonore Elöve Emad Emal Emalia Emaline Eman Emanoil Emanuella Emanuelle Emanuil Emas Ember Embuh
Emelia Emelina Emeline Emelyn Emelyne Emer Emerald Emeraude Emeric Emerick Emerson Emett Emidio Emigdio Emilce Emilee Emiliana Emilien Emiline
Emillia Emillie Emilly Emilse Emilya Emina Emira Emiro Emlyn Emmaculate Emmah Emmalee Emmaline Emmanuela Emmanuele Emmanuella Emme Emmelie Emmeline
Emmet Emmi Emmit Emmitt Emmons Emmylou Emna Emogene Emong Emory Emperatriz Empluk Emrah Emran Emrick Emrik Emrullah Emry Emrys Emy Emylia Emylie
Emyr Enaitz Enar Enara Enaya Encarnacion Encarnación Encarnita Endah Endi Endra Endre Endri Endrit Endy Ene Enedina Eneida Eneka Eneko Enfes
Engelbert Engin Enginiz Engla Engracia Enia Enid Enio Eniola Enis Enisa Enith Enma Enmanuel Enno Enoc Enock Enos Enric Enrica Enrika Enriko
Enriqueta Enrrique Ensari Enteng Enver Enzi Enzio Eoghan Eoin Eola Eowyn Ephantus Ephraim Ephram Ephrem Ephriam Epifanio Eppie Epsie Eral Erald
Eraldo Erasmo Erasmus Erastus Eraycan Erbay Erbil Erblin Erby Ercihan Erdem Erdemer Erdi Erdibay Erdmute Erdursun Erem Eremia Erenalp Erensoy Erez
Ergener Erginel Ergönül Ergül Ergün Erhardt Eri Ericka Erie Erikson Erina Erinn Erinçer Erion Erique Eris Erisa Erjon Erkinel Erksoy Erla Erland
Erle Erlene Erlinda Erline Erling Ermal Ermanno Ermelinda Ermenegildo Ermes Ermin Ermina Erminia Erminio Ermutlu Ernesta Ernestina Ernie Erno Erny
Erol Eron Eros Errol Ersel Erseç Ersilia Ertan Erten Ertuncay Ertün Erva Ervaniye Erving Eryck Eryk Eryka Erykah Eryn Erynn Erza Erzsébet Eröz Esai
Esau Esco Esdras Esenbay Esengün Esentürk Esequiel Esha Eshaal Eshal Eshana Esila Esin Esker Eskil Eskinalp Esko Eslemnur Esley Esmanperi Esmarelda
Esme Esmee Esmira Esmée Esna Esneider Esosa Esparta Espartaco Espiridión Esraa Essaid Essam Essi Estanislao Estee Estefani Estefania Estefano
Estefany Estel Estell Esteri Estevan Estiawan Estie Estill Estiono Estitxu Estiven Eston Estrella Eta Etan Etana Etelka Etelvina Etha Ethanael
Ethaniel Ethelbert Ethelene Ethelyn Ethen Ethie Ethne Ethyl Ethyle Etizaaz Etna Etta Etter Ettie Etty Euan Eudora Eufrosina Eugine Eugène Eulah
Eulalie Eulalio Eulogio Eulália Euna Eunan Eunika Euphemia Eusebiu Eustaquio Eutimio Eutropio Evah Evald Evalena Evalina Evaline Evalyn Evalyne
Evamaria Evana Evance Evander Evangelia Evangelina Evangeline Evangelos Evangelyne Evanghelina Evanie Evann Evanna Evanne Evaristo Evcimen Evde
Eveleen Evelena Evelia Evelien Evelio Evely Evelyna Evelynn Evelína Evens Everet Everette Everline Everly Everlyne Everson Evert Evertt Evette Evey
Evgenia Evi Evia Evin Evon Evonne Evren Evrim Evrimer Ewan Ewell Ewin Exequiel Exie Eya Eyad Eyal Eyan Eyana Eydan Eyden Eyla Eyleen Eylin Eytan
Eythan Eyva Eyyub Eyyüp Ezechiel Ezekiel Ezell Ezgin Ezgütekin Ezrah Ezriel Ezzard Faas Fabia Fabius Fabiënne Fabricio Fabrizzio Fabyan Facundo Fadi
Fadil Fadila Fadile Fadime Fadma Fadoua Faduma Fadwa Fahad Fahd Fahed Faheem Fahim Fahima Fahmi Fahri Fahrullah Faical Faina Fainche Fairy Faisa
Faissal Faiz Faiza Faizah Faize Falak Falan Falco Falguni Fallou Falon Fama Famara Fami Fanel Fani Fannye Fany Faouzi Faouzia Faqid Faraj Faras
Farha Farhan Farhana Farhiya Farhunnisa Farida Fariha Fariq Faris Fariz Fariza Faron Farouk Farrah Fartun Faruk Faryal Farzana Fateh Fatema Fathia
Fathima Fathonah Fatigül Fatiha Fatim Fatimah Fatimata Fatimazahra Fatime Fatimetou Fatine Fatinur Fatmanur Fatmata Fatmir Fatmire Fatna Faton Fatou
Fatouma Fatoumata Fatteh Fattouma Fatuma Fatumata Fausta Faustina Favio Fawaz Fawn Fawzia Faycal Fayette Fayez Fayize Fayna Faysal Fayssal Fayza
Fazil Fazul Feargal Fearghal Febe Febi Fedde Feden Federigo Fedi Fehim Fehmiye Feisal Felecia Feliciana Felicidad Felicien Felicitas Felicite Feline
Felipa Felisa Felisha Felista Felister Felistus Felizitas Fella Felton Fem Fenna Fenne Fenni Ferahdiba Feras Ferat Feraye Ferd Ferdaous Ferdi
Feremez Fergal Ferhan Feride Feriel Ferihan Ferinaz Ferman Fermin Fermina Fermuta Fernand Fernande Ferney Ferny Ferre Ferruccio Fersan Feryas Ferzi
Festus Fettouma Fetullah Feyha Feyruz Feyyaz Feyza Feyzin Feza Fiamma Fidaye Fidela Fidelia Fidelis Fidencio Fien Fiene Fikri Fildan Filit Filiz
Filofteia Fina Finbar Finian Finis Finola Fintan Fiodor Fionna Fionntan Fionnuala Fiorella Fiorenza Fiorenzo Fiorino Firas Firdaous Firdaus Firdaws
Firdevis Firman Firmin Fisnik Fitan Fitim Fitnat Fito Fitore Fitria Fitriani Fitzhugh Fiyaz Fiza Fjolla Flaminia Flamur Flaviu Fleda Fleeta Flem
Fleta Floare Floarea Flonnie Floortje Florance Florea Floreal Florencio Florene Florentine Florentino Floretta Floria Floriane Florica Floridor
Florie Florim Florin Florinda Florindo Floris Florrie Flossie Floy Flurin Flurina Foch Fode Fodil Folashade Folco Folke Folker Folkert Fonda Fortuna
Fortunata Fotini Fount Fouzia Frado Franceska Francette Franchesca Francheska Franci Francies Francina Francine Francisc Franciscus Franciska
Francisquita Francoise Francy Frandy Franka Franki Frankline Franklyn Franko Franky Fransisco Frantz Freddi Freddy Frede Fredericka Frederika
Frederike Frederikke Frederique Fredi Fredie Fredo Fredric Fredrika Freeda Freia Freida Fremont Fresia Freyja Fridah Friedbert Frieder Friedericke
Friedhilde Friedhold Friedlinde Friedo Frode Froilan Froilán Frona Fronia Fronie Fronnie Frusina Fuad Fuensanta Fulgencio Fulvia Fulvio Fuma Funda
Furkan Furman Fuzuli Félicie Féline Gabbie Gabby Gabel Gabino Gabor Gabrielly Gabriël Gabryel Gabryelle Gad Gada Gadang Gaddiel Gadiel Gaduh Gaelle
Gaetana Gage Gaige Gaiman Gaither Gaizka Gaja Gal Galak Galang Galar Galasso Gale Galen Galia Galih Galiono Galip Galit Galla Galo Galuh Galur
Galvarino Galya Galyna Gamaliel Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi Ganep Ganga Gangsa Gangsar Gani Gania Ganimete Ganiye
Ganjaran Gantar Gao Garang Garett Garey Garfield Gari Garima Garion Garnet Garnett Garo Garold Garrick Garth Gaspare Gasper Gasti Gastone Gastón
Gatot Gatra Gaurang Gaurangi Gauri Gaurika Gautam Gautami Gavan Gaven Gavriel Gavril Gavyn Gawati Gayane Gayathri Gaye Gayla Gaylen Gaylene Gaylon
Gaynell Gazel Gazmend Gaëtan Gea Geanina Gearld Gearldine Gebhard Gedion Geena Geert Geetika Gelengül Gelsomina Gelu Gema Gena Genaro Gencaslan
Genesis Geneva Genevra Genia Genna Gennie Genny Geno Genovefa Genoveffa Genoveva Genta Gençay Geofrey Geordan Georganna Georgeann Georgeanna Georgel
Georgene Georgeta Georgetta Georgi Georgian Georgiann Georgianna Georgie Georgina Georgine Georgio Georgios Georgy Geovanni Geovanny Geralde Geraldy
Geralyn Gerarda Gerardina Gerardine Gerardus Geraud Geray Gerdi Geremy Gereon Gerfried Gerhardt Gerhart Gerhild Geri Geric Gerlando Gerlind Gerlinde
Germana Gerold Gerolf Gerome Geronimo Gerrard Gerri Gerson Gerta Gertha Gerti Gertie Gertraude Gertraut Gertrudis Gerwin Gery Gerónimo Gesare Gesche
Gessica Getrude Geza Ghaalib Ghaazi Ghaffaar Ghaith Ghali Ghalib Ghaliyati Ghanem Ghawth Ghazalan Ghazanfar Ghazanfer Ghazawan Ghenadie Gherghina
Ghilas Ghislaine Ghita Ghiyaath Ghiyath Ghizlan Ghizlane Ghofran Ghufran Ghulaam Ghulam Ghusharib Ghusun Giacinto Giacobbe Giampaolo Giana Giancarlo
Gianfrancesco Gianfranco Giani Gianina Gianluigi Gianmarco Gianna Giannina Gianny Gianpaolo Gianpiero Gianpietro Gibran Gibril Gicu Gidget Giel
Giesela Gifty Gigi Gila Gilang Gilberte Gildardo Gilford Gillie Gilma Gilman Gilmar Gilmer Gils Gimena Gines Ginesa Ginette Ginevra Ginna Ginny
Ginyas Gio Gioacchino Gioachino Gioffre Gion Giona Gionata Giordana Giordano Giorgian Giorgiana Giosue Giosuè Giovan Giovana Giovani Giovann
Giovanne Giovanny Giovany Girik Girindra Girish Girtha Gisa Gisel Gisele Gisella Giselle Gislinde Gisselle Gisèle Gitta Giulian Giulianna Giulietta
Giuseppa Giuseppina Giusy Giz Gizele Gizella Gizelle Gizem Gladis Gladstone Gladyce Glauco Glendon Glendora Glenna Glennie Glennis Glenwood Glenys
Glinda Gloriana Glorya Glynda Glynis Godelieva Godelieve Godofredo Godwin Goebel Gohan Golda Goldia Goldie Goncafer Goncalo Gor Gorazd Gorden Gorge
Gorka Gorm Gottfrid Gotthilf Gotthold Gowtham Goyo Gracelyn Graciana Graciano Graciella Gracy Graeme Grafton Grainne Granville Gratian Grayce
Graydon Grayson Graziano Graziella Grazyna Grega Greger Greggory Gregoria Gregorian Grete Gretel Grethe Gretl Gretta Greyson Gricelda Griet Grigore
Grisel Grit Grove Guarino Gudula Guendalina Guenter Guenther Guglielmo Guilford Guiliana Guillem Guinevere Guiomar Guiseppe Gulab Gulfaam Gulzar
Gumercindo Gunar Gunbir Gunborg Gunda Gundel Gundhild Gundi Gundolf Guneet Guney Gunhild Gunner Gunter Gunther Guntram Gunvor Gurjot Gurleen Gurli
Gurney Gurnoor Gurpreet Gus Gussie Gustaaf Gustavus Gustaw Gusti Gustie Gusztáv Guus Guusje Gwenael Gwenda Gwendolen Gwendoline Gwendolynn Gwenna
Gwyn Gwyneth Gyan Gyda Gyselle Gyula Gyöngyi Györgyi Gzim Génesis Géraldine Géza Gök Gökay Gökbudun Göken Göknur Gökperi Göksev Gökten Gökçe
Gökçebalan Gökçil Göli Gönen Gönül Görgünay Görklü Görsev Gösta Göte Gözel Gözem Gücal Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder Güldünya
Gülel Gülenay Güler Gülev Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Gülinaz Güllühan Gülmisal Gülnaziye Gülper Gülselin Gülsen Gülseren Gülsevil
Gülsiye Gülsü Gülsüm Gülten Gülter Gülzadiye Gülçe Gülözge Gülüs Günar Günaydin Günden Gündüzalp Günebakan Güneri Güngördü Güngören Günkurt Günsel
Günser Günver Gürarda Gürcüye Gürelcem Gürsal Gürten Güverçin Güzey Güçal Güçlüer Güçyeter Habibe Habil Haby Haciali Hacile Hada Hadassa Hadassah
Hadda Haddi Haden Hadhoum Hadia Hadiatou Hadija Hadil Hadiya Hadj Hadja Hadjer Hadley Hadrey Hadrian Hadriel Hadrien Hady Hafid Hafida Hafiz Hafsah
Hafshah Hafssa Hagar Hagop Haidar Haidy Haifa Haik Haila Haile Hailee Hailie Hailley Haily Haim Hairyanto Haitam Haize Haizea Haja Hajar Hajer
Hajira Hajnalka Hajo Hajra Hakeem Hakikat Hakima Halana Halbert Haleema Haleigh Halenur Hali Halia Halid Halidun Halie Haliye Halla Hallie Halsey
Haluk Halyna Hamad Hamady Hamdan Hami Hamida Hamide Hamidou Hamima Hamir Hamit Hamiyet Hamlet Hammad Hammou Hamna Hampus Hamsa Hamsini Hamzah Hanaa
Hanad Hanadi Hanae Hanah Hanako Hanalei Hanane Hanbiken Hanedan Hania Haniel Hanif Hanifa Hanife Hanim Hanin Haniya Hannan Hannchen Hanni Hannia
Hannibal Hanns Hanny Hansel Hansford Hansgeorg Hansjoachim Hansjürg Hansjürgen Hansultan Hao Haralamb Haralambie Harbinaz Hardana Hardi Hardik Harel
Harimurti Harinakshi Harini Haris Harita Harith Haritz Hariz Harja Harjasa Harjaya Harjo Harjot Harl Harlan Harleen Harlem Harlen Harlene Harlie
Harlon Harman Harnail Harol Haroldo Haron Haroon Haroun Harouna Harout Harpreet Harri Harrie Harriette Harro Harrold Harsana Harsanto Harsaya
Harshil Hartaka Hartana Hartmuth Hartwell Haru Harun Harve Harvie Harvy Hasbek Haseeb Hasel Hasgül Hashim Hashir Hasim Hasina Hasini Haskell Hasmik
Hasnaa Hasnae Hasnain Hasret Hassana Hassane Hassania Hassie Hassna Hasso Hatice Hatim Hatin Hava Havali Havanna Havse Hawa Hayali Hayat Hayate
Hayati Hayato Haydan Haydar Haydee Hayder Haydn Haydon Haydée Hayel Hayk Hayla Haylee Hayleen Hayleigh Haylie Hayret Hayriye Hayrünnisa Haytam
Haytham Haywood Hayyan Hazael Hazeem Hazelle Hazem Hazen Haziel Hazim Hazine Hazle Hazrat Heba Heber Hedi Hedvika Hedy Hegoa Heidelinde Heidelore
Heiderose Heidie Heidy Heimo Heinfried Heini Hekime Hekmet Hektor Helaine Helana Heleen Helfried Heli Helia Heliana Helina Helinä Helio Heliodoro
Helios Hella Hellena Hellevi Hellmut Hellmuth Helly Helma Helmar Helmer Helmi Helmtrud Heloisa Heloise Helvi Helyn Helén Heléne Hema Hemal Hemang
Hemangini Hemani Hemi Hena Hend Hendra Hendri Hendy Henife Henna Henner Hennie Henny Henok Henretta Henric Henrick Henricus Henrika Henrikki Henya
Hera Heracleea Heraclio Heraldo Herberto Herdis Heriberto Herlinda Herlinde Herma Hermanni Hermelinda Hermina Herminda Herminia Herminio Hermione
Hermon Hernan Herney Herold Herschel Hershel Hershell Heru Hervey Hervin Herwig Heryanto Hesbon Hessie Hesti Hettie Hetty Heva Hevin Heydan Heyden
Heyvetullah Heyward Hezekiah Hezniye Hezron Hezzie Hiba Hibah Hicham Hicran Hidaya Hidde Hideo Hidir Hien Higinio Hila Hilah Hilal Hilaria Hilarie
Hilayda Hildah Hildburg Hildegarde Hildegart Hildegund Hildegunde Hilding Hildred Hildur Hilkka Hillard Hillel Hillevi Hilma Hilmar Hilmer Hiltraud
Himawan Hina Hinano Hinata Hind Hinda Hindal Hindy Hinet Hinewai Hinrich Hipolito Hipólito Hiral Hiram Hiro Hitesh Hiçsönmez Hjalmar Hjalmer Hjalte
Hjördis Hlima Hoani Hobert Hoda Hodaya Hodei Hoke Holli Hollie Hollis Homar Honora Honorata Honoria Honorio Horatio Horea Horia Hortencia Hortensia
Horymír Hosanna Hosea Hosie Hossain Hossein Hosteen Houcine Houda Houria Houriya Houssain Houssam Hoyt Hredhaan Hristo Hritik Huban Hubertine
Hudavent Huey Hughey Hughie Huguette Huia Hulda Huldah Humaira Humberto Hunalp Hurbert Hurican Husna Hussam Huston Huxley Huzuri Hymen Hynek Hyrum
Héloïse Hüda Hükümdar Hümeyra Hürmet Hürüyet Hüsmen Hüsnühâl Iacob Iacopo Iana Iancu Ianis Iann Ianna Iara Iasmina Ibaad Ibai Iban Iben Ibeth Ibolya
Ibra Ibraheem Ibrahima Ibrani Ibtisam Ibtissam Ibtissame Ibun Ibán Icey Icha Icie Idabelle Idalia Idalina Idamae Idan Idania Ide Idell Idella Iden
Idika Idoia Idoya Idrees Idriss Idrissa Idriz Idun Idy Ieremia Iesha Ieshia Ieva Ifa Ifeanyi Ifrah Iftikhar Ignace Ignatius Ignatz Ignaz Ignazia
Ignazio Ihaia Iheb Ihintza Ihsan Ihsane Ihssan Ihssane Ihtesham Ihtishaam Ihtsham Iida Iiris Iisakki Ijaya Ika Ikbal Ike Ikenna Ikhlaas Ikhlas
Ikhsan Ikin Ikraam Ikram Ikramah Ikrame Ikrimah Ikshita Ilah Ilai Ilana Ilari Ilarie Ilayda Ilda Ildiko Ildikó Ilea Ilena Ilene Ilham Ilhame Ilhan
Ilian Ilianna Iliass Iliasse Ilie Ilina Ilinca Ilir Iliya Iliyan Iliyana Ilker Ilkka Illa Illan Illana Illeana Illiana Illianna Illias Illya Illyana
Illyanna Ilma Ilo Ilonka Ily Ilya Ilyana Ilyanna Ilyass Ilyasse Ilyes Ilyssa Ima Imaad Imaan Imane Imanie Imanol Imanuel Imany Imara Imaran Imen
Imene Imma Immaculada Immaculate Immo Imo Imogene Imraan Imrane Imtiaz Inaaya Inah Inaki Inas Inass Inayah Inci Inda Indah Indalecio Indali Indhira
Indrajit Indrek Indy Indya Ine Inell Inese Inessa Ineta Ingalill Ingbert Ingeburg Ingegerd Ingegärd Ingela Ingelise Ingelore Ingemar Ingetraud
Ingetraut Ingmar Ingried Ingvar Inigo Inioluwa Iniya Inken Innaya Innocenzo Inocencio Insaf Inssaf Intan Inti Intissar Intza Ioan Ioana Ioanina
Ioanna Ioannis Iolana Iole Ionel Ionela Ionelia Ionna Ionut Iori Ioritz Iosefina Iosif Ipek Ippazio Iqra Iraida Iram Irati Iren Irfan Iriana
Iridenta Iridian Irine Irinel Irja Irl Irmela Irmengard Irmhild Irmi Irmin Irmingard Irmtraut Irmtrud Irnanto Irsa Irsad Irva Irven Irwan Irya Iryna
Irys Irène Irén Iréne Isaack Isaak Isabele Isack Isadore Isael Isai Isaia Isais Isaline Isam Isamar Isaque Isatou Isaura Isaya Isayah Isaías Ise
Isha Ishaan Ishak Isham Ishan Ishana Ishani Ishanvi Ishaq Ishika Ishita Ishmael Ishwar Isiah Isidor Isidore Isidra Iskander Islem Ismaeel Ismahan
Ismaila Ismaël Ismet Ismo Isobel Isolda Isolde Isolina Isom Isora Israa Israe Isreal Issah Issaka Issam Issraa Istvan Isys Italo Itamar Itto Itzel
Itziar Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Ivah Ivann Iven Iver Iverson Ivette Ivey Ivie Ivka Ivon Ivone Ivor Iwo Iyad Iyan Iyana
Iyanna Iyed Iyona Iza Izaac Izaan Izaaz Izabel Izabelle Izac Izack Izai Izaiah Izak Izam Izan Izar Izaya Izayah Ize Izetta Iziah Izora Iztok Izumi
Izza Izzie Izzy Jaafar Jaak Jaan Jaana Jaanus Jabal Jabari Jabbaar Jabbar Jaber Jabez Jabier Jabril Jac Jacalyn Jacey Jacinta Jacintha Jackeline
Jacki Jackline Jacklyn Jaclyn Jacobine Jacque Jacquelin Jacquez Jacqui Jacquline Jacqulyn Jadd Jadden Jader Jadiel Jadon Jadyn Jaeda Jaeden Jael
Jaelle Jaelyn Jaelynn Jaeman Jafar Jafet Jaffer Jagapati Jagaraga Jagat Jagdish Jagger Jagrati Jagvi Jahan Jahanzeb Jahden Jaheem Jaheim Jahel Jahi
Jahida Jahiem Jahir Jahiz Jahleel Jahlen Jahlia Jahlil Jahm Jahmal Jahmel Jahna Jahnaya Jahron Jaid Jaida Jaiden Jaider Jaidyn Jailene Jailyn Jaiman
Jaimee Jaimie Jaimy Jaina Jair Jairaj Jairus Jais Jaison Jajuan Jaka Jakayla Jakobe Jakson Jala Jalal Jalan Jaleel Jalees Jaleesa Jalen Jalia Jalila
Jalina Jalisa Jalissa Jaliya Jaliyah Jalmari Jalon Jalsa Jalya Jalyah Jalyn Jalynn Jamaa Jamael Jamale Jamalia Jamall Jamarcus Jamari Jamarion Jame
Jamel Jamela Jamelia Jamella Jamelle Jamesley Jamey Jami Jamilah Jamilla Jamin Jamir Jamison Jamiya Jammie Jammy Jamy Jamya Jamyl Jamyla Jamyson
Janaa Janae Janah Janaina Janaki Janan Janani Janat Janay Janaya Janeen Janek Janel Janele Janell Janella Janene Janessa Janeta Janeth Janett
Janetta Janette Janey Janez Janiah Janic Janick Janik Janin Janique Janira Janise Janita Janiya Janiyah Janja Jankat Jann Jannah Jannat Jannate
Jannet Janneth Jannette Jannie Jannika Janny Jano Janos Januja Janus Janya Janyce Jaouad Japhet Japheth Jaquan Jaquelin Jaqueline Jaques Jaquez
Jarad Jarel Jarell Jaren Jaret Jarett Jarkko Jarlath Jarmo Jarno Jaromíra Jaroslaw Jarrad Jarred Jarrell Jarret Jarrett Jarrod Jaruthip Jarwa
Jarwadi Jarwi Jase Jasiah Jasim Jasin Jasiri Jaskaran Jaskirat Jasleen Jaslene Jaslyn Jasmani Jasmeen Jasmeet Jasmijn Jasminka Jasmit Jasmyn Jasmyne
Jasone Jaspreet Jasser Jassir Jassmine Jasson Jastin Jaswadi Jati Jatin Jatmiko Jaunita Javan Javed Javen Javi Javiel Javiera Javion Javon Javonte
Jawad Jawan Jax Jaxen Jaxon Jaxson Jaxton Jayadi Jayah Jayan Jayana Jayanah Jayani Jayann Jayanna Jaycee Jaycie Jaycob Jaydan Jayde Jaydenn Jaydin
Jaydon Jaye Jayen Jayeng Jayke Jayla Jaylah Jaylan Jaylee Jayleen Jaylene Jaylie Jaylin Jayline Jaylinn Jaylis Jaylon Jaylyn Jaylynn Jayme Jaymes
Jaymi Jaymie Jayna Jayne Jayron Jayvion Jayvon Jayzon Jaz Jazia Jazlene Jazlyn Jazlynn Jazmine Jazmyn Jazmyne Jazmín Jazon Jaël Jeana Jeane Jeanelle
Jeanetta Jeanie Jeanmarie Jeanna Jeannine Jeannot Jeanny Jeanpierre Jeb Jecinta Jedediah Jedidah Jedidiah Jeevan Jeevika Jef Jeferson Jefferey
Jeffie Jeffry Jefri Jehan Jehiel Jeison Jeisson Jekaterina Jelani Jele Jelina Jelissa Jelita Jelloul Jelte Jema Jemaa Jemal Jemel Jemil Jemima
Jemimah Jemma Jemuel Jenah Jenaro Jenaya Jenaye Jenel Jenelle Jenessy Jenifer Jeniffer Jenilee Jenine Jenipher Jenisha Jennah Jennette Jenniffer
Jennipher Jennyfer Jenson Jente Jeny Jenyfer Jep Jepkemoi Jeptha Jerad Jeraldine Jeramiah Jeramie Jeramy Jere Jered Jerel Jereme Jeremey Jeremia
Jeremias Jeremías Jeri Jerica Jericho Jerick Jeriel Jerilyn Jerilynn Jerimiah Jerimy Jerker Jermain Jermey Jermiah Jernej Jerneja Jerod Jerold
Jeromy Jeronimo Jerrad Jerrel Jerrell Jerri Jerrica Jerrie Jerrilyn Jerrod Jerrold Jerson Jerusalen Jerusha Jeryl Jerôme Jesca Jesenia Jesica
Jessalynn Jessee Jessenia Jessey Jessi Jessika Jesson Jessyca Jessye Jessyka Jesusa Jethro Jetmir Jeton Jetta Jettie Jevgeni Jevon Jewel Jewell
Jeyden Jeyson Jezabel Jezabelle Jezebel Jhade Jhalak Jhan Jhoan Jhoana Jhoanna Jhon Jhonatan Jhonathan Jhonny Jhony Jhovany Jiahao Jiahui Jian Jiana
Jianni Jiaqi Jiayi Jibran Jibril Jihad Jihan Jihane Jilali Jilian Jillian Jimi Jimmi Jimy Jina Jinan Jinawi Jinnie Jinthe Jiovani Jiovanni Jiovanny
Jiovany Jip Jiri Jiro Jivan Joab Joacim Joane Joanes Joani Joanie Joannah Joannes Joannie Joao Joaquina Joas Joash Jobe Jobst Joby Jocelin Joceline
Jocelyne Jocelynn Jochem Jodie Joee Joele Joelie Joell Joella Joellen Joelly Joely Joen Joerg Joeri Joeseph Joesph Joetta Joette Joffrey Johana
Johanan Johannah Johanny Johans Johara Johathan Johna Johnatan Johnathon Johnattan Johney Johnie Johnn Johnna Johnpaul Johny Johsua Joi Joia Jokin
Jolan Jolanthe Joleen Jolene Jolette Jolijn Jolina Jolán Jone Jonel Jonell Jonelle Jonhatan Joni Jonna Jonnathan Jonnie Jonny Jono Jony Jonás Jood
Joona Joonas Joonatan Jora Jorah Joram Joran Jordana Jordane Jordann Jordanna Jordanne Jordany Jorden Jordie Jordin Jordon Jordyn Jorel Joren
Joretta Jorgen Jorgina Jorian Jorja Jorje Jorma Jorn Jort Jorunn Jory Joscelin Joscelyn Joschua Joseba Josee Josefiina Josefita Joselin Joseline
Joselito Joselle Joseluis Josely Joselyn Joselyne Josepha Josephat Josephina Josephus Joshuah Joshuan Joshue Josia Josiah Josian Josianne Josias
Josiephine Joslin Josline Joslyn Josphat Josphine Joss Josse Josselin Josseline Josselyn Josselyne Jossette Jossie Josua Josuha Josy Josée Jotham
Joud Jouko Jouni Jovani Jovanie Jovanna Jovanni Jovanny Jovany Jovita Jowan Joya Joycelyn Joyline Jozette Jozo Jozsef Joé Juanito Juany Juaquin
Judah Judi Judie Judit Judson Judyth Juelz Juergen Juhana Julen Juliann Julianna Juliano Julienne Juliet Julieth Julietta Julija Julina Julious
Julisa Julissa Jullia Jullian Jullien Julliette Jully Juluis Julyan Julyana Julyanna Jumadi Jumana Jumari Junaid Junhao Junia Junie Junious Junius
Juno Jure Jurgen Jurij Juris Jurre Jussi Justen Justino Juston Justyne Jusuf Juul Juulia Juuso Juvenal Juventino Juwan Juwon Jyrki Jytte Jüri Kaaren
Kaarlo Kaashif Kaat Kaazim Kabir Kacem Kacey Kacia Kacie Kacung Kacy Kada Kadeem Kaden Kadence Kadia Kadiatou Kadidia Kadidiatou Kadidja Kadija
Kadijah Kadin Kady Kadyn Kaeden Kael Kaela Kaelan Kaelie Kaely Kaelyn Kaelynn Kaena Kafeel Kagan Kahina Kahir Kahlan Kahlil Kahu Kahurangi Kaiden
Kaiet Kaija Kail Kaila Kailan Kailani Kailee Kailey Kaili Kailly Kaily Kailyn Kailyne Kaina Kainan Kainat Kainoa Kaique Kaira Kairav Kais Kaisha
Kaithlyn Kaitlin Kaitlyne Kaitlynn Kaito Kaiya Kajen Kajetan Kajji Kajsa Kalan Kalani Kalbi Kalden Kalea Kaleb Kaled Kaleena Kaleigh Kalel Kalem
Kalen Kalena Kalene Kaley Kalgay Kali Kalia Kaliana Kalie Kalil Kalila Kalim Kalima Kalina Kalinda Kalis Kalissa Kalista Kaliya Kaliyah Kallan
Kallie Kallista Kally Kalpit Kaltoum Kaltrina Kalvin Kaly Kalya Kalyani Kalyn Kalyna Kalyssa Kalysta Kamar Kamari Kamaria Kambali Kamden Kamelia
Kameron Kami Kamidin Kamiel Kamilah Kamile Kamilia Kamille Kamilly Kamilya Kamora Kamren Kamron Kamryn Kamuran Kamya Kamyla Kamylle Kana Kanak
Kandace Kandef Kandi Kandice Kandy Kandyce Kanesha Kani Kania Kanika Kanisha Kanpulat Kany Kanya Kanye Kanza Kaoutar Kaouthar Kapagan Karaca Karaer
Karakucak Karama Karanbay Karas Karcan Kardelen Kardi Kareem Kareen Karell Karem Karie Karima Karimah Kariman Karime Karinne Karis Karishma Karisma
Karissa Karja Karlee Karlene Karley Karlfried Karlheinz Karli Karlie Karlijn Karlina Karlo Karlos Karlukhan Karly Karlyn Karman Karmen Karna Karola
Karole Karolien Karolyn Karolyne Karon Karren Karri Karrie Karsa Karsana Karson Karsyn Karta Karter Karthik Kartika Kary Karya Karyl Karyme Karyn
Karyna Kasandra Kasen Kasey Kash Kashan Kashish Kashvi Kasia Kasie Kasimir Kasiran Kasiyah Kason Kassem Kassi Kassidy Kassie Kassy Kastriot Kasusra
Katalin Katalina Katalyna Katcha Kateleen Katelin Katelyn Katelyne Katelynn Kateri Katerina Katerine Kateryna Kathaleen Kathalina Katharyn Katheleen
Kathelyn Katherin Katherinne Kathern Katheryn Kathey Kathi Kathia Kathie Kathinka Kathlene Kathlyn Kathryne Kathya Kathyrn Kati Katia Katiana
Katinka Katiuscia Katixa Katleen Katlin Katlyn Katlynn Kato Katri Katrien Katriina Katrijn Katriona Katryn Kattalin Kattie Katty Katya Kaua Kauan
Kauko Kauthar Kaver Kavi Kavin Kavish Kavon Kavurt Kavya Kawaca Kawan Kawaya Kawkab Kawtar Kawthar Kawther Kayagün Kayan Kayana Kaycee Kaycie Kaydan
Kaydence Kaydon Kaye Kayel Kaygusuz Kayl Kaylah Kaylan Kaylann Kayle Kayleen Kaylen Kaylene Kayley Kayli Kaylia Kayliah Kayliana Kaylie Kaylin
Kaylina Kaylis Kaylla Kaylon Kaylyn Kaylynn Kayna Kayne Kayra Kayrabay Kayron Kaysha Kaysia Kaysie Kayson Kayte Kayton Kayun Kazi Kazim Kazimir
Kazuki Keagan Kealan Kean Keana Keanan Keandre Keanna Keara Keaton Kecia Keena Keenen Keeran Keerthana Keesha Keeva Keevin Kefser Kegan Keifer Keiji
Keijo Keila Keilan Keilana Keina Keion Keiran Keisha Keisi Keisy Keita Kelan Kelby Kelcie Kelcy Keld Kelechi Kelen Keli Kelia Keliah Kelicia Kelina
Kelis Keliyah Kella Kellan Kellee Kellen Kellyann Kellyanna Kellyanne Kellyn Kelsea Kelsi Kelsie Kelson Kelsy Kelton Keltoum Kelvyn Kely Kelâmi Kem
Kemba Kemuel Kemuma Kemunto Kena Kenari Kenda Kendal Kendel Kendell Kendric Kendrick Kendrik Kendrix Kendry Kendryck Kendy Kenedy Kenes Keneth Keni
Kenisha Kenley Kenly Kennan Kennard Kennedi Kennet Kenney Kenni Kennith Kennth Kenric Kenrick Kensley Kensly Kenson Kentaro Kenter Kenth Kento
Kenton Keny Kenyatta Kenyon Kenzi Kenzie Kenzy Keo Keon Keona Keone Keoni Kepa Kera Keran Keren Keri Keriann Kerime Kerman Kermit Kerri Kerrie
Kerttu Kervens Kervin Kerwin Kesha Keshaun Keshawn Keshia Kesia Kesley Kete Ketsia Ketty Keva Kevan Keven Kevon Kevyn Kewan Kexin Keyaan Keyan
Keyana Keyanna Keydan Keyden Keyla Keylah Keylan Keylie Keylon Keyna Keynan Keyon Keyra Keyron Keysha Keyshawn Keyshia Keysi Keyson Keyton Keyvin
Keywan Kezban Kezia Keziah Khaalid Khaan Khader Khadidiatou Khadidja Khadijah Khadijatou Khadim Khadir Khadra Khady Khaila Khaira Khaleb Khaleel
Khalel Khali Khalia Khalida Khalila Khalilah Khamani Khaoula Khari Khawla Khayden Khayla Khayri Kheira Khiara Khira Khiry Khloe Kholoud Khouloud
Khris Khyra Kiaan Kiah Kiandra Kianna Kiano Kiarah Kiarra Kibar Kiefer Kien Kiera Kieren Kierian Kieron Kierra Kiersten Kieth Kifaye Kijana Kijani
Kike Kiki Kiko Kiley Kilia Killian Kima Kimaya Kimball Kimber Kimberely Kimberlee Kimberli Kimberlie Kimberlly Kimi Kimia Kimiko Kimiya Kimmie Kimmy
Kimo Kimora Kimya Kimyah Kinaya Kindra Kine Kingsley Kinley Kinsey Kinsley Kinte Kinza Kinzy Kiona Kip Kipp Kiramettin Kiri Kirian Kiril Kirill
Kirollos Kirsi Kirsti Kirstie Kirstin Kirstine Kirt Kisha Kishan Kismet Kitan Kitana Kitti Kittie Kitty Kiya Kiyan Kiyana Kiyasi Kiyoko Kiyomi
Kizzie Kizzy Kjeld Kjersti Kjetil Klarisa Klarissa Klaudie Klavdija Klavs Klay Klayton Klea Kleber Klemen Kleo Klevis Kliment Kloe Kloey Klothilde
Kläre Knud Knute Koby Koda Kody Koenraad Kojo Kolby Koldan Kolin Kolten Kolton Komal Kona Koncagül Konguralp Konner Konnor Konor Konstantina
Konstantine Konstantinos Konstanze Kopan Kora Korbin Kordell Koren Korey Kori Korinna Korka Korkmazalp Kornelius Kortney Korugan Kory Kosisochukwu
Kostas Kotuz Kouider Kourosh Kourtney Koçak Koçkan Kraig Kreszentia Kreszenz Kriemhild Krisha Krishan Kriss Krissy Kristal Kristan Kristel Kristelle
Krister Kristiaan Kristiana Kristiane Kristien Kristjan Kristof Kristofer Kristyn Krisztina Kritika Krizia Krysta Krystel Krysten Krystiana Krystie
Krystin Krystina Krystle Krystofer Krystopher Kuddusi Kujtim Kullervo Kumba Kumral Kuncara Kunibert Kunigunda Kunigunde Kuno Kunta Kunthara Kurnia
Kurtis Kushtrim Kustaa Kusuma Kutay Kutgün Kutun Kvetoslav Kwabena Kwadwo Kwaku Kweku Kweli Kwesi Kya Kyana Kyann Kyanna Kyano Kyara Kyarah Kyarra
Kyera Kyla Kylah Kylan Kylee Kyleigh Kylene Kyler Kylia Kylian Kyliana Kylianne Kylie Kyllian Kyllie Kymani Kymberley Kymia Kynan Kyo Kyrah Kyran
Kyree Kyria Kyrian Kyrie Kyron Kyrsten Kyson Kálmán Károly Kâmil Kâzime Käte Käthe Käthi Kåre Kévim Köker Kösemen Kübra Kübran Künkyi Laban Labib
Labinot Labuh Laci Lacie Ladarius Laddie Ladina Ladislao Ladislaus Ladislava Ladislaw Ladli Ladonna Laeeq Lael Laela Laelia Laelle Lafayette Lafe
Lahbib Lahcen Lahna Lahoma Lahouari Lahoucine Lahsen Laiana Laiba Laida Laika Lailah Laily Lain Laina Lainey Laini Lainy Laiq Laisha Laith Laiya
Laiza Lajita Lakeisha Lakendra Lakesha Lakeshia Lakhdar Lakisha Laksana Laksh Lakshit Lale Lali Lalia Lalitha Lalo Laly Lamara Lamarcus Lamberto
Lameck Lamiaa Lamiae Lamin Lamiya Lamonte Lamya Lamyaa Lamyae Lanae Lanah Lanang Lancelot Landan Lando Landon Landyn Lanette Laney Langgeng Lani
Lania Lanie Lanita Lanjar Lanna Lannah Lannie Lanny Lantar Laoise Laora Laqeet Laquan Laquita Larae Larah Laraine Laras Lark Laron Larue Lary
Laryssa Lasha Lashanda Lashawn Lashonda Lashunda Lasmanto Lasmono Lasonya Lassana Lassi Lassie Laswi Laszlo Latanya Latarsha Latasha Lateef Latesha
Latifa Latifah Latika Latisha Latonia Latonya Latoria Latosha Latoyia Latrell Latrice Latricia Latrina Launa Lauralee Lauralie Laurana Laurance
Laureen Laurencia Laurene Laurentia Laurentina Laurentino Laurentiu Lauretta Laurette Laurian Laurice Laurina Laurinda Lauris Laurits Laurynn Laus
Laust Lautaro Lavada Lavanya Lavar Lavenia Lavera Lavern Laverna Lavon Lavona Lavonda Lavonia Lavonne Lawanda Lawerence Lawrance Lawton Laya Layachi
Layah Layal Layali Layan Layana Layanna Layden Laydon Laylah Laylana Laylla Layna Layne Laynie Layson Lazare Lazaro Laze Laziz Lazlo Laëtitia Laís
Leafy Leala Leamon Leandre Leaner Leanie Leanna Leano Leany Leart Leatha Leatrice Lebron Ledion Ledün Leeam Leeana Leeann Leeloo Leeroy Leesa Leevi
Leeya Leeyah Legawa Leiana Leidy Leighton Leilah Leilana Leilani Leilanie Leilany Leili Leilia Leily Leina Leiny Leire Leisa Leisha Leith Leiya
Leiyah Lejla Lekha Lelah Lelar Lella Lemmie Lempi Lemuel Lemya Lenah Lenard Lenaya Lenette Lenin Lennard Lennarth Lenon Lenora Lenord Lenore Lenwood
Leny Leocadia Leocadio Leokadia Leola Leoma Leonarda Leonce Leoncia Leoncio Leonia Leonides Leonna Leonore Leontin Leontine Leopolda Leopoldine
Leora Leordean Leota Lera Lerze Lesia Leslee Lesley Lesli Lesly Leslye Lessandro Lessie Lesta Lestat Leta Letha Lethia Letitia Lettie Letty Levana
Levern Levie Levina Levis Levon Lew Lexa Lexia Lexis Lexy Leya Leyah Leyan Leyana Leyanna Leydi Leyli Leyna Leyre Lezize Leïla Leónidas Lhanzey
Lhoucine Lhoussaine Liah Lianah Liandra Liandro Liane Lianna Lianne Liara Liat Liba Libardo Libbie Libby Libero Liberto Libni Liborio Liceth Licia
Lida Liddie Lidie Lidiya Lidwina Lidya Liel Liela Lielle Liem Liesa Liesbet Liesbeth Lieschen Liese Liesel Lieselot Lieselotte Lieven Lieze Ligia
Ligita Lil Lilah Lilana Lilburn Lilea Liliah Lilianne Lilibeth Lilie Lilienne Lilija Lilijana Lilit Lilith Liliya Liljana Lillah Lillard Lillemor
Liller Lilli Lillia Lilliana Lilliane Lillianna Lilo Lilya Lilyan Lilyana Lilyanna Lilyrose Liman Limar Limon Linah Lincy Lindah Lindbergh Lindita
Lindsy Lindy Linet Linette Linley Linna Linnie Linsay Linsey Linsy Lintang Linwood Linzy Lioara Lioba Liona Lior Liora Lipika Liria Liridon Liridona
Lirim Lirjan Liron Lisabeth Lisandra Lisbet Liselott Liseth Lisette Lish Lisha Lisle Lissa Lissandra Lissandro Lisset Lissette Lissi Lissie Lissy
Lita Litha Littie Littleton Litzy Liubov Liudmyla Livian Liviana Livie Livier Livingstone Liviu Livy Livya Liwia Liyah Liyan Liyanna Lizabeth
Lizandra Lizandro Lizete Lizeth Lizette Lizz Lizzie Lizzy Ljubisa Ljubov Ljudmila Llewellyn Lleyton Lliam Lluis Lluna Lluvia Lobna Lochlan Lochlann
Lockie Loda Lodewijk Lodovico Loek Loes Logann Loganne Lohit Loic Loice Loida Loise Loki Lokman Loli Lolita Lolla Lollie Loma Lon Londyn Loney Lonie
Lonna Lonny Lonzo Loot Lopa Loraine Loralie Loran Lorayne Lorcan Lorea Lorean Loree Loreen Lorelai Lorelei Lorelie Lorella Lorely Lorence Lorenna
Loreta Loretto Loreyna Lorian Loriana Loriann Lorianna Lorianne Lorie Lorien Lorik Lorinda Lorine Loring Lorne Lorrayne Lorri Lorrie Lory Loryn
Lossie Lota Lotfi Lott Lottie Louana Louane Louann Louanna Louanne Loubna Louella Louetta Loui Louiza Louka Loukas Loula Louna Louvenia Lovell Lovey
Lovie Lovina Lovis Lovre Lovro Lowen Lowie Loy Loyce Loyd Luann Luanna Luanne Luar Luara Luberta Lubna Luccas Luccia Lucciana Lucelia Lucetta
Lucette Luchino Lucho Luci Lucianna Lucianne Luciene Lucila Lucilia Lucilla Lucina Lucinda Lucindy Lucine Lucious Lucrecia Lucretia Lucynda Luda
Ludie Ludivina Ludmilla Ludo Ludolf Ludovico Ludovicus Ludvik Ludwin Ludwina Ludwing Luej Luella Luetta Lugenia Luhung Luigia Luigina Luisana
Luisina Luitgard Lujain Lukasz Luken Lukita Lukman Lulah Lular Lulia Lulie Luljeta Lulla Lulu Luluh Lulut Lulzim Lum Luma Lumi Lumír Lunah Lunna
Lupita Lura Lurana Lurdes Lurena Lurhur Lurline Lutfan Lutfi Lutgarde Lutgardis Lutgart Luthfi Lutie Luvenia Luverne Luvinia Luwar Luwes Luzia Luzie
Luzius Luzmila Luzmira Lyah Lyana Lyann Lyanna Lyanne Lyda Lydell Lydiah Lydiana Lydiane Lydianne Lylah Lyli Lylia Lylian Lyliana Lylianna Lylie
Lylla Lyllian Lyllie Lyman Lyn Lyna Lyndia Lyndie Lyndon Lyndsay Lyndsey Lynelle Lynley Lynna Lynnette Lynsey Lynwood Lyonel Lyric Lysa Lysandra
Lysette Lysiane Lyssa Lyubov Lyudmyla Lyvia Lyza Lázaro Lâle Lærke Léana Léandre Léane Léonce Léone Léonie Léontine Léopold Lía Lüfen Lütfi Lýdie
Maahir Maajid Maanas Maanav Maaria Maartje Maati Maayan Maaz Maazin Mabad Mabell Mabelle Macaire Macaria Macarthur Macel Maceo Macey Machelle Maci
Macide Macie Mackenzy Macrina Madalin Madalina Madaline Madalyn Madalynn Maddalen Maddi Maddux Maddyson Madelaine Madelena Madelene Madelief Madelin
Madelon Madelyn Madelyne Madelynn Maden Madge Madhav Madhavi Madie Madiha Madilyn Madilynn Madisen Madisson Madisyn Madleina Madlen Madlyn Madora
Madou Mady Madyan Madyson Maebell Maebelle Maegan Mael Maela Maelee Maeli Maelie Maelle Maely Maelyn Maelynn Maelys Maeva Maeven Magalie Magaly
Magarete Magdaleno Magdaline Magdelena Magdeline Magdolna Maggi Maggy Magne Magnolia Magret Magrit Maguette Mahad Mahala Mahalia Mahalie Maham
Mahamadou Mahaz Mahboob Mahdee Mahdy Mahesa Mahfooz Mahfoud Mahfud Mahigül Mahika Mahin Mahina Mahira Mahja Mahjouba Mahlia Mahlon Mahmut Mahnaz
Mahnoor Mahsun Mahter Mahulena Mahya Maialen Maicol Maider Maie Maik Maika Maikel Maiken Maikol Maila Maile Mailee Maileen Mailey Maili Mailie Maily
Mailyn Mailynn Maimouna Maimuna Maimunah Mairead Mairin Mairtin Maisa Maisha Maisie Maisy Maitane Maite Maitena Maivi Maiya Maj Majdi Majdy Majed
Majida Majken Majvor Makai Makaila Makala Makan Makar Makara Makarena Makayla Makeda Makeen Makenna Makenzie Makenzy Makhi Maki Makia Maks
Maksimiljan Maksur Maksüde Makuta Malaak Malachi Malachy Malaika Malak Malakai Malake Malaki Malan Malaya Malcom Malea Maleah Malee Maleek Maleke
Malgorzata Maliah Malic Malick Malie Maliha Malike Maliki Malinda Malini Malio Malisa Malissa Malissie Maliya Maliyah Maliza Malka Mallie Mallika
Mallorie Mallory Mally Malon Malorie Malory Malu Malvin Malya Malyah Malyk Malyssa Mamadi Mamadou Mamady Maman Mame Mamen Mammie Mamoudou Mamun
Manaaki Manaf Manah Manahil Manaia Manal Manan Manar Manases Manawa Manbir Manca Mandi Mandie Manerva Manervia Manex Manford Manha Manie Manika
Manilla Manisha Manja Manjot Manly Mannat Mannie Manny Manoa Manoah Manoel Manola Manole Manoli Manolita Manolito Manpreet Manraj Mansurali Mantas
Manthan Manu Manuele Manuelita Manuella Manus Manya Maor Maraea Marah Maral Maralyn Maram Maranatha Maranda Maras Marcantonio Marcelina Marceline
Marcelle Marcellus Marchello Marcheta Marci Marcial Marcie Marcio Marck Marcy Mardell Maree Mareen Mareikura Mareile Mareli Marella Marely Marga
Margana Margareth Margaretha Margarett Margaretta Margarette Margarite Margaritha Margarito Margaud Margene Margeret Margery Marget Margitta Margo
Margoth Margreth Margrethe Margrett Margretta Margueritte Margurite Margus Marguy Margy Mariaclara Mariadi Mariaelena Mariah Marialuisa Mariama
Mariame Mariami Mariane Marianela Mariangel Marianita Mariann Mariateresa Maribelle Maribeth Maricel Maricela Maricica Maricruz Mariechen Mariel
Mariela Mariele Marieluise Mariem Marieme Marieta Marietta Mariette Mariia Marijan Marijane Marik Marilee Marilia Marilin Marilla Mariluz Marily
Marilynn Marinda Marinela Marinette Marinka Marinna Marinus Marioara Mariola Mariona Marisabel Marise Marisel Marisela Mariska Maristela Maritta
Maritza Marivel Mariya Mariyah Mariyam Mariyana Mariza Marjaana Marjana Marjanca Marjeta Marjo Marjory Marjukka Marjut Markel Markell Marketta
Markita Markos Marla Marlaine Marlana Marland Marlee Marleen Marleigh Marleni Marleny Marlette Marlie Marliese Marlin Marline Marlise Marlow Marlowe
Marly Marlyn Marlyne Marlys Marlyse Marlén Marni Marnie Marnita Marnix Marolyn Maroua Marouan Marouane Marquis Marquise Marquita Marrion Marshal
Marsito Marsudi Mart Martaka Martani Martez Martika Martirio Martta Marua Marva Marven Marvens Marvins Marvyn Marwah Marwane Marwata Marya Maryadi
Maryah Maryama Maryan Maryana Maryanna Maryanne Maryanto Marybel Marybelle Marybeth Maryelle Maryellen Maryem Maryjane Maryjo Marylee Marylin
Maryline Marylou Marylouise Marylyn Marylène Maryn Marysa Maryse Marysol Maryssa Maryvonne Marzena Marzia Marzouk Masaki Masao Masar Massamba
Massiel Massinissa Masume Matea Matei Mathan Mathea Matheo Mathijs Mathys Mathéo Matia Matic Matisse Matiu Mattea Mattew Matthea Matthäus Mattin
Matts Matty Mattye Mattéo Matvey Maty Matyas Matéo Maudie Maui Mauno Mauri Mauricette Mauricia Maurilio Maurin Maurine Maurits Mauritz Maurus
Maverick Mavi Mavie Mavis Mavric Mavrick Mavrik Maxen Maxi Maxie Maximiano Maximilien Maximillian Maximino Maximo Maximus Maxwel Maxx Mayah Mayan
Mayanna Mayar Maybel Maybeline Maybell Maybelle Maybelline Mayda Mayden Mayela Mayelin Mayerly Mayes Mayka Maykel Maykol Mayla Maylee Mayleen Maylen
Maylene Mayli Maylia Maylie Maylin Mayme Maymie Maymuna Maynur Maysa Maysaa Maysae Maysan Maysen Maysie Mayson Mayuri Mayzie Mazal Mazen Mazie Mazin
Mazlum Maël Maëlys Maëva Maïté Mbarek Mbark Mbarka Mbaye Mcarthur Mckayla Mckenna Mckinley Mea Meabh Meadow Meagan Mearl Mechelle Mechthilde
Mechtild Mecide Mecit Medora Meelis Mefarettin Mefharet Megann Meggan Meggie Megha Meghana Meghann Meha Mehdiye Meher Mehmed Mehmetzahir Mehreen
Mehrigül Meia Meibh Meik Meila Meiling Meily Meilyn Meinhard Meinolf Meinrad Meir Meira Meja Mekhala Mekhi Melaha Melaine Melana Melane Melani
Melanine Melanye Melchor Melda Melea Meleane Meleknur Melena Meliah Melian Melichar Melicia Melida Meliha Melihcan Melik Melika Melikkan Meline
Melinna Melissia Melitta Meliya Meliyah Meliza Melker Mell Mellie Mellisa Mellissa Mellony Melodee Melodi Melodia Melodie Melonie Melony Melora
Melva Melvina Melvine Melvyn Melwin Melyna Melynda Melynna Melysa Melyssa Melûl Memili Menachem Mencia Mendel Mendy Menelik Menfeat Mengi Mengüç
Menna Meral Merba Merche Mercyline Merdi Mereana Meret Merethe Mergim Meriam Merick Meriem Merieme Merijn Merike Merilyn Merim Merina Merisa Merita
Meritxell Merja Merl Merlene Merline Merlyn Merna Meron Merri Merrick Merrie Merrilee Merrill Merrily Mertel Mertie Merton Merva Mervi Mervyn Merwin
Mery Meryam Meryeme Meryl Merzuk Meshack Messi Mestur Mesude Metehan Metha Metinkaya Metka Metrine Metta Mettie Meveddet Mevlüdiye Mevlüt Mey Meya
Meyhanim Meylin Mezide Mhamed Miana Micaella Micayla Michaele Michaella Michaelle Michail Michala Michale Michaël Micheala Micheletto Michelina
Michell Michella Michelotto Michial Michiel Mickael Mickaela Mickel Mickey Mickie Micky Mico Mieke Miesha Mieszko Miette Migdalia Migel Miguela
Miguelangel Miguelito Miha Mihaela Mihhail Mihin Mihkel Mihnea Mihrab Mihriye Miia Miika Mijo Mik Mikaele Mikaella Mikaere Mikaila Mikal Mikala
Mikalah Mikeal Mikel Mikela Mikele Mikhael Mikhail Mikhal Mikol Mikolaj Mikyas Milady Milagro Milah Milanna Milas Milay Milburn Milca Milcah Milda
Mileena Milen Milene Milford Miliani Milie Milinda Milissa Milkah Millan Millaray Milliana Millicent Millie Milly Milos Milou Miloud Milouda Milovan
Mily Mimi Mimmi Mimoun Mimouna Mimoune Mimount Mimoza Mimy Minah Minahil Minal Minda Mindi Minela Minervia Minibe Minka Mino Minodora Minta Mintie
Mioara Miquel Miquela Mirabel Mirabelle Mirah Miral Mirbadin Mircea Mireia Mirelle Miren Mireya Miri Miriah Mirian Miriana Mirielle Mirja Mirjami
Mirlinda Mirona Miroslaw Miroslawa Mirra Mirriam Mirsad Mirsada Mirta Mirte Mirtha Mirthe Mirtie Miruna Miryam Misa Misael Misaki Mischa Misha
Mishat Misheel Mishel Mishka Misia Missie Missy Misti Mistie Mitali Mitchel Mitchelle Mitesh Mittie Mitzi Mitzy Miya Miyah Miyana Miyesser Miyu
Miyuki Mizael Mizhir Mizuki Moaad Moad Moana Moataz Modesta Modibo Modou Moesha Mogens Mohamad Mohamadou Mohamedali Mohamedi Mohanad Mohand Mohaned
Mohcine Mohib Mohini Mohmed Mohsin Mohsine Mohssine Moise Moiz Mojca Mollie Monalisa Monette Monia Monicah Monir Monis Monja Monna Monnie Monsef
Montel Montie Montrell Monty Moorea Morad Morayo Mordechai Moreen Morenike Morgann Morganne Morghan Moriah Morine Moris Morrigan Mory Moshe Mosiah
Mossie Mostapha Mouad Mouhamad Mouhamadou Mouhamed Mouhcine Mouhssine Mouloud Mouna Mounaim Mounia Mounir Moureen Mourine Mousa Moustafa Moustapha
Mozell Mozella Mozelle Muadh Muarra Muaz Mucahit Mufide Mugdha Mugur Mugurel Muhallil Muhamad Muhamed Muhamet Muhammet Muharrem Muhazzim Muhip
Muhiye Muhyettin Muireann Mujde Mujur Mukbile Muktedir Mulya Mulyanto Mulyono Mumin Mumpuni Muna Munir Muntaha Murad Muratcan Murdock Murielle Murl
Murry Mursinin Mursita Murtaza Murti Musab Musafet Musaffa Muskan Muslima Mussa Mustika Mustofa Mutluhan Muvaffak Muvahhide Muzaffer Muzdahir Muzhir
Mwanajuma Mwanamisi Myah Myana Myanna Mychael Mychal Myer Myha Myia Mykael Mykel Mykhaylo Mykola Mylah Mylee Mylena Mylene Mylia Myliana Mylie Mylla
Mylo Mylène Myrah Myranda Myrian Myriana Myrl Myrle Myrta Myrtha Myrthe Myrtice Myrtie Myrtis Myson Márta Märta Märtha Måns Mårten Mégane Mélina
Mélodie Mónika Möhsim Mübetcel Mücellib Mücevher Müferrih Müfit Müge Müjde Mükramin Mükrüme Mülâyim Mümtaze Münezzer Münif Müret Mürit Müsemma
Müslum Müveddet Müzekker Naadir Naajy Naama Naaman Naara Naasih Naasir Naathim Naazhim Naba Nabeeh Nabhan Nabi Nabigh Nabiha Nabila Nacera Nachiket
Nacho Nacio Nacira Nadav Nadejda Nades Nadeschda Nadeshda Nadezhda Nadhir Nadiia Nadin Nadina Nadira Nadiya Nadr Nadra Nadya Nae Nael Naeli Naema
Nafasat Nafees Nafesa Nafii Nafile Nafis Nafisa Naftali Nahashon Nahia Nahiara Nahida Nahima Nahir Nahla Nahom Nahomi Nahomy Nahuel Nahum Naia
Naiara Naib Naida Naide Naika Naike Nailah Naim Naima Naimah Naina Naira Nairi Naisha Naiya Najah Najair Najat Najate Najee Najeh Najia Najib Najim
Najima Najla Najlae Najma Najoua Najwa Naki Nakia Nakip Nakisha Nakita Nakiya Naksh Nakul Nala Nalah Nalar Nalia Nalin Nalini Naliya Naliyah Nalla
Nallely Nalân Naman Namir Namira Namon Nanci Nancie Nand Nandi Nando Nanette Nani Nanie Nannette Nanni Nannie Naoimh Naoise Naom Naoma Naome Naomh
Naomy Naoual Naoufal Naphtali Napoleone Naradi Narcisse Narcissus Nare Nareg Narek Nargis Narhanim Narimane Narjes Narji Narjis Nasab Nasha Nasia
Nasiba Nasim Nasir Nasira Nasra Nasreddine Nasreen Nassim Nassima Nassir Nassira Nastasia Nastia Nasuf Natacha Natalee Nataliia Natalina Natalino
Natalio Nataliya Natalja Natallia Nataly Natalya Natanel Natasja Natasza Nathaly Nathalya Nathalye Nathanaël Nathanel Nathania Nathanial Nathanyel
Nathasha Nathen Natia Natosha Natsumi Natthan Natálie Naud Nausica Nausicaa Nautica Naveed Naveen Navid Navin Nawaf Nawfal Naya Nayah Nayan Nayana
Nayara Nayaret Nayareth Nayda Nayden Nayef Nayeli Nayelie Nayely Nayibe Nayil Nayima Nayla Naylah Nayma Nayra Naysha Nazaire Nazar Nazaret Nazaria
Nazende Nazha Nazia Naziha Nazim Nazimet Nazir Nazire Nazli Nazlihan Nazlim Nazmi Nazzareno Naël Naïm Ndeye Ndiaga Nealie Nealy Neasa Nebih Nebiha
Nebojsa Necati Necdat Nechifor Necilal Necla Necmettin Neco Necva Ned Nedda Nedjma Nedra Neel Neela Neelah Neelima Neely Neema Neena Neeve Nefaret
Nefertiti Nefiye Neftali Neftalí Nehal Nehemia Nehemiah Nehemie Nehip Neider Neila Neima Neisha Neiva Neja Nejc Nejdet Neji Nejla Nelah Nelcy Nelda
Nelia Neliah Nelida Nelie Nelina Nelio Nelsy Nelu Nely Nelya Nema Nemesio Nene Neola Neoma Neomi Neppie Neptün Nere Nereida Neriban Nerim Nermin
Nermine Nesfe Nesip Neslinur Neslisah Nesrin Nesrine Neta Netanel Nethanel Netra Netta Neus Nevae Nevaeh Neval Nevan Neveah Nevgin Nevise Nevsal
Nevsale Newell Newt Neya Neyah Neyla Neylan Neymar Neyo Neysa Nezar Nezengül Nezha Nezihi Nezize Ngaire Niall Niama Niamh Niara Nibaldo Nicanor
Nicasio Niccolò Nichelle Nichifor Nichol Nichola Nicholaus Nicholus Nicki Nicklaus Nickolas Nickson Nicky Niclas Nicodemo Nicodemus Nicodim Nicolae
Nicolaie Nicolaj Nicolasa Nicolaus Nicoleta Nicoletta Nicolette Nicolina Nicolle Nicu Niculina Nida Nidal Nidhi Nidia Nidra Niema Nihad Nihai Nihal
Nihan Niharika Nihat Niilo Niina Nikau Niki Nikia Nikko Nikky Nikol Nikolaj Nikolaos Nikolay Nikole Nikolett Nikoletta Nikoloz Nikora Nikos Nilah
Nilam Nilay Nilcan Nilda Nile Niles Nili Nilima Nilla Nilo Nilson Nima Nimra Nimrat Ninah Ninetta Ninette Nini Ninna Ninnie Ninoska Ninthe Niobe
Nira Nirgül Nirja Nirvana Nishan Nishanth Nisrin Nisrine Nissa Nissi Nissim Nissrine Nita Nitara Nitesh Nithish Nithya Nitish Nitya Niya Niyaga
Niyah Niyazi Niza Nizar Nneka Noami Noara Nobie Noeh Noela Noeli Noelie Noeline Noella Noelle Noely Noemy Noemí Noga Nogaye Nohaila Nohely Nohemi
Nohemy Nohora Nolberto Noleen Nolia Nolie Noma Noman Nonie Noora Noortje Norbey Nore Noreddine Noreen Norene Noreta Noretta Norhan Norian Norica
Norine Norita Norlan Normann Norval Norwood Notburga Noud Nouh Nouha Nouhaila Nouhayla Nouran Nourddine Nourdin Nourdine Noureddine Nouria Nout
Nouzha Novalie Noya Noëlla Noëmi Nrima Nuala Nugraha Nuh Nuha Numan Nunzia Nunzio Nura Nural Nuran Nuray Nurbanu Nurcan Nurda Nurdeniz Nuretdin
Nurettin Nurey Nurgil Nurhayet Nuri Nuriya Nuriye Nuriyet Nurkan Nurmelek Nurseda Nursel Nurser Nursim Nurtaç Nurten Nuru Nurul Nurullah Nurveren
Nury Nusayba Nuyan Nyah Nyana Nyasia Nydia Nyima Nyla Nylah Nylan Nylia Nylla Nyna Nynke Nyoman Nyota Nyree Nyssa Nádia Nélida Nüdret Nürice Oakley
Oana Obaid Obdulia Obe Obed Obie Obinna Obryan Oceanna Ocie Octa Octav Octave Octavian Octaviana Octavie Octavien Octaviu Octavius Océane Odalis
Odalys Oddie Odei Odelia Odeline Odell Odette Odhran Odie Odika Odilia Odilo Odis Odus Oeshi Offie Oganer Ogden Ogechi Ohanna Oier Oihan Oihana
Oihane Oisin Oiva Ojas Ojasvi Okanay Okbay Okey Okgüçlü Oksana Okseven Okta Okto Okyalaz Oladimeji Olaia Olalla Olamide Olan Oland Olanrewaju Olar
Olav Olca Olegario Oleh Oleksandr Oleksandra Olena Olene Olesia Olesya Oleta Olevia Oley Olfert Olgierd Oliana Olie Olimpian Olimpiu Olin Olinda
Oline Oliverio Olivie Oliviero Olivine Oliviu Olivya Oliwer Olli Ollivia Ololade Olov Olti Oluchi Oluwafemi Oluwakemi Olwen Olya Olyvia Omaca Omaima
Omaira Omaja Omara Omarion Omaya Omayma Omayra Omer Omid Omie Omisha Omkaar Omri Omya Onat Oneida Oneil Onelia Onesimo Onesmus Oney Ongay Onie Onkar
Onni Onnie Onofre Onuker Onurcan Onursu Onveer Onyx Oona Oonagh Opan Opha Opung Orah Oralia Orazio Orel Orelia Orene Orenzo Orfelina Orfhlaith Orgün
Orian Oriana Orianna Orie Oriel Orilla Orin Orinder Oriol Orla Orlagh Orlaigh Orlaith Orlan Orland Orlena Orley Orli Orlin Orlo Orly Orma Orna Orpha
Orra Orren Orrie Orrin Orris Orsolya Orson Ortak Ortansa Ortrud Ortrun Ortwin Oruç Orvel Orvil Orvin Orvis Oryan Orçin Osa Osbaldo Osha Osie Osiris
Oskár Osmin Osmo Ossian Ossie Osvald Oswaldo Oswin Ota Otakar Otay Otelia Otfried Otha Othel Othman Othmane Othmar Othniel Otho Otilio Otman Otmane
Otmar Otniel Ottavio Ottfried Ottie Ottilie Ottis Ottmar Ottokar Ottomar Ottó Otýlie Ouafa Ouafaa Ouafae Ouahiba Oualid Ouanes Ouarda Ouardia
Ouassim Ouassima Ouiam Ouida Ouidad Ouissal Oumaima Oumar Oumayma Oumou Ousama Ousman Ousmane Oussama Ousseynou Outi Outman Ova Ove Ovid Ovidio
Ovila Oviya Owain Oymak Ozan Ozana Ozansü Ozell Ozella Ozias Ozie Ozy Ozzie Paavo Pabla Pablito Paca Pacey Paco Pacífica Padmi Padraic Padraig
Padraigin Pahal Paiman Pairlee Paisley Paityn Paker Paksu Pallavi Palle Pallie Pamala Pamelia Pamella Pamfil Panagachie Panagiota Panagiotis Panait
Panca Pancho Pandora Pandu Panfilo Pangeran Pangestu Panini Panji Pansy Paoletta Paolino Pape Paquita Paralee Paramita Paraschiva Pardi Paride
Parisa Pariss Parissa Parlee Parman Parth Parthenia Parvati Parvez Parys Pascaline Pascuala Pasi Pasqual Pasqualina Pasqualino Pastora Pate Patric
Patricie Patricija Pattie Patxi Paule Pauleen Pauletta Paulica Paulien Paulino Paulius Pauric Pavani Pavao Pavithra Pavlina Pavlína Pawel Paxton
Paye Payten Payton Peadar Pearla Pearle Pearlene Pearley Pearlie Pearline Pearly Pearse Peeter Peggie Pehlil Pekkan Pelin Pelle Pema Pembesin Penda
Peniel Penina Peninah Penni Pennie Pepa Pepijn Pepita Pepito Percival Peren Perfecto Perihan Perinur Perkasa Perley Perlita Permelia Permun Pernell
Perrine Pershing Pertti Pervaiz Pervin Pesent Petrana Petre Petronella Petronila Petros Petru Petrus Petter Phanice Pharell Pharrell Phebe Phelix
Pheobe Phileine Philemon Philis Phillipe Phillis Philo Philomena Philomene Phineas Phoebee Phoebie Phylicia Phylis Phyliss Piaras Piedad Pien Piera
Pierangelo Pierette Piergiorgio Piergiuseppe Pierina Pierluigi Piermaria Pierpaolo Pierrette Piersanti Piet Piia Pinkey Pinkie Pinkney Pippa
Pirahmet Pirmin Piroska Piya Placida Ples Pleun Plinio Pluma Plummer Plácido Polk Pollie Pollyanna Polona Polonca Pompeo Pompilia Pompiliu Pomponio
Poncio Porfirio Porsha Portia Posey Praba Prabawa Prabowo Prabu Prakosa Pranata Pranawa Praneel Pranit Prasetya Prasetyo Pratyush Pravin Prayitna
Prayoga Prayogo Preben Preciosa Prentiss Prescilla Presley Presly Pricila Pricilla Priit Primitiva Primitivo Primus Priscah Priscila Priscillah
Prisha Prithika Profira Prudencio Prudie Pryor Puccio Puji Puk Puput Purificacion Purificación Purl Purwa Purwadi Purwanto Pushti Puspa Puti Putri
Putu Pál Pánfilo Päivikki Pär Pål Pénélope Pía Pürçek Qaadir Qabil Qadi Qadim Qadir Qamar Qani Qanit Qareeb Qarin Qasid Qasim Qatadah Qawee Qays
Qiana Qori Qudamah Quddoos Qudoos Queenie Quentyn Quiana Quincy Quint Quinter Quinton Quinty Quique Qurban Qushi Qutb Qutub Raagini Raahil Raamis
Raamiz Rabab Rabbaanee Rabbiye Rabecca Rabha Rabi Rabiaa Rabie Rabih Rabit Rachana Racheal Rachele Rachelle Rachida Rachit Rachita Rachèle Racquel
Raden Radhee Radhika Radia Radika Radit Raditya Radka Rado Radoslava Radouan Radouane Radovana Radu Radwan Rae Raees Raef Raegan Raekwon Raelyn
Raelynn Raewyn Raf Rafa Rafaella Rafal Rafan Rafaél Rafe Rafee Rafeeq Raffael Raffaela Raffaella Raffaellino Raffi Rafia Rafih Rafik Rafika Rafila
Rafiq Raghad Raghav Ragheb Raghib Ragna Ragnar Ragner Ragnhild Rahab Rahaf Raharja Rahat Rahayu Raheem Rahil Rahima Rahiye Rahma Rahmat Rahmet Rahn
Rahsaan Raian Raiana Raiden Raihan Raihana Raija Raik Raika Railey Raili Raima Raimo Raimund Raimundo Rainald Rainier Raissa Raivo Raiyan Raiza
Rajaa Rajab Rajae Rajana Rajata Rajeshri Rajveer Rakan Rakeem Rakel Rakia Rakide Rakim Raksha Raluca Ramata Ramatou Ramatoulaye Ramazan Ramdane
Ramez Ramia Ramil Ramin Ramiz Ramla Ramond Ramses Ramy Ramya Ramzi Ramzy Ranbir Randa Randel Randell Randi Randle Rangga Rani Ranim Raniya Ranveer
Rany Ranya Raphaela Raphaella Raphaelle Raphaëlle Raquan Rasha Rashaad Rashaan Rashad Rashawn Rasheed Rashel Rashida Rasika Rasim Rasul Ratih Rauno
Raven Ravy Rawan Rawen Rawiri Rayaan Rayana Rayane Rayann Rayanna Rayanne Rayburn Raydan Rayden Rayfield Rayford Rayhan Rayhana Rayhanna Rayla
Raylan Rayley Rayma Raymon Raymonde Raymone Raymund Raymundo Rayna Raynaldo Raynard Rayne Rayshawn Rayssa Rayyan Rayén Razan Razi Raziel Razvan
Reanna Reanne Reatha Reba Rebecka Rebekah Rebihat Recepali Redden Redouan Redouane Reece Reena Reeva Refael Refet Refik Regena Regenia Reginal
Regino Regis Regitse Rehaan Reham Rehan Rehana Rehanna Rehema Rehime Reidun Reijo Reimar Reimer Reinald Reinar Reinel Reingard Reinhart Reinhild
Reinhilde Reinold Rejan Rejane Reksa Rella Remazan Rembrandt Remedio Remi Remie Remington Remzi Renaat Renad Renada Renae Renald Renaldo Rendy Renea
Rengül Reni Renita Renji Renne Rennie Renny Renzo Reshad Reshma Resi Respati Ressie Restu Resulcan Reta Retha Retta Rettie Reuben Reubin Reuven Reva
Revan Revza Rexford Rexhep Reyad Reyan Reyana Reyansh Reyhan Reyhana Reymond Reyn Reynald Reynaldo Reynold Rezin Rezzak Rhavi Rhema Rheta Rhett
Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhyan Rhys Riad Rian Riane Rianna Ricard Ricciotti Richardt Ricki Rickie Rida Ridhi Ridhwan Ridley
Ridouan Ridouane Ridwan Rifat Rifka Rigmor Rigoberto Rihab Riham Rihan Rihana Rihanna Riina Rikard Rikki Riku Rilla Rillie Rime Rimes Rinad Ringo
Rini Rinor Rion Ripley Risa Risalet Rishan Risper Risto Ritaj Ritaje Ritej Rithy Ritika Rito Ritt Rivaldo Rivka Riya Riyad Riyan Riyana Riza Riziki
Rizki Rizvan Rizwan Rkia Robbe Robbin Robby Robertina Robley Robt Roby Rochdi Rochus Rodah Rodaina Rodayna Roderic Roderich Rodger Rodica Rodin
Rodolphe Rodric Rodrick Rody Roeland Roena Roeya Rogerio Rohat Roi Roise Rojnu Rokas Rokaya Rokhaya Rokia Rolan Rolanda Rolande Rolla Rollande
Rollie Rollin Rollo Rolly Romaine Romaisa Romaissa Romaissae Romario Romaysa Romel Romello Romen Romi Romie Romin Rommy Romona Romulo Roméo Rona
Ronal Rondal Rone Ronel Roni Ronin Ronith Ronna Ronni Rony Ronya Roope Roosa Rosabel Rosabella Rosabelle Rosalba Rosalee Rosaleen Rosalina Rosalinde
Rosaline Rosalita Rosalva Rosaly Rosalyn Rosalía Rosamaria Rosamel Rosamond Rosangela Rosann Rosanne Rosaura Rosco Roscoe Roseann Roseanna Roseanne
Rosel Roselia Roselin Roselina Roselinde Roseline Rosella Rosely Roselyn Roselyne Rosena Rosenda Rosendo Rosette Rosevelt Rosey Roshan Roshni
Rosibel Rosita Rosl Roslyn Rosman Rosmarie Rosmery Rossella Rossie Roswell Roswita Roswitha Rotraud Rotraut Rouven Rowen Rowena Roxann Roxanna
Roxelana Roxie Roxy Roya Royce Rozalija Rozanne Rozella Ruairi Ruari Rube Rubens Rubi Rubie Rubiela Rubina Rubye Rudecindo Rudolfo Rudra Rueben Ruel
Ruffin Ruffus Rufino Ruhide Ruhsat Ruhugül Ruie Rukaya Rukia Rumaysa Rumeysa Ruperta Ruperto Rushil Rusman Rustin Rusul Rut Rutha Ruthann Ruthanne
Ruthe Ruthie Ruthild Ruthy Ruwaihim Ruxanda Ruxandra Ruy Ruzica Ryana Ryane Ryann Ryanna Ryhana Ryhanna Ryker Rylan Ryland Rylee Ryleigh Ryley Rylie
Rym Ryma Ryne Ryo Ryu Ryuji Réginald Régine Régulo Rómulo Rózsa Rüknettin Rümeysa Saadat Saadia Saadiq Saaid Saaiq Saalih Saanvi Saar Saara Sabahat
Saban Sabar Sabas Sabastian Sabatino Sabbir Sabih Sabiha Sabihe Sabin Sabira Sabra Sabreena Sabria Sabrin Sabrine Sabriya Sabryna Sacha Sachi Sada
Sadaf Sadat Saddam Sade Sadeti Sadhana Sadi Sadia Sadik Sadina Sadio Sadiq Sadittin Sadiya Sadiye Sadye Saeed Sael Saer Safaa Safae Safah Safet Safi
Safia Safiatou Safina Safinaz Safir Safiyah Safiyya Safiyyah Safouan Safta Safura Safwan Sagrario Sahana Sahar Sahib Sahid Sahil Sahin Sahir Sahira
Sahory Sahra Saida Saide Saidou Saif Saiful Saifullah Saige Saikou Sailor Saim Saima Saimon Saioa Saira Sairah Saja Sajad Sajan Sajida Sajjad Saka
Saki Sakina Sakinah Sakip Saksham Sakti Saladin Salaheddine Salam Salami Saleah Saleem Saleha Salek Salena Salha Salia Saliah Salif Saliha Salima
Salimah Salimata Salimatou Salimet Saliou Sallie Salman Salomé Saloua Salsabil Salsabila Salurbay Salva Salvadora Salvator Salvatrice Salwa Samad
Samael Samah Samahat Samaksh Samama Samarah Samaria Samarth Samatha Samay Samaya Sameh Samer Samera Samesh Samet Samiah Samie Samiel Samiha Samina
Samirah Samiya Samiyah Sammantha Sammi Sammuel Samrah Samsul Samu Samual Samuela Samuli Samurtay Samuël Samy Samya Samyra Sana Sanaa Sanad Sanae
Sanah Sanai Sanam Sanavber Sanaya Sancak Sandalio Sandhya Sandie Sandor Sandrina Sandu Sanel Sanela Sania Sanije Saniya Saniyah Saniye Sanjana
Sanjith Sanjuana Sanjuanita Sanni Sannie Santeri Santhosh Sanur Sanya Sançar Saoirse Saood Saori Saory Saphia Saphira Saphire Saphyra Sapna Sarabi
Sarafina Sarahi Sarai Saranda Saranya Saray Sarayma Sare Saria Sariah Sarika Sariya Sarkis Sarra Sarrah Sarthak Sarya Saryna Sasa Sascha Satchel
Sathvik Satrettin Saturnina Saturnino Satya Saulo Saumu Saumya Saundra Savak Savana Savanah Savas Saveria Saverio Saveta Savilla Savion Savni Savon
Saya Sayan Sayana Sayda Saydam Sayden Sayin Sayla Sayon Sayra Sayrak Sayuri Saïd Scarlet Scarleth Scarlette Schley Schuyler Scot Scotty Seaborn
Seamus Seana Seanan Seaneen Seanna Sebastiaan Sebastiana Sebastien Sebastijan Sebastjan Sebattin Sebigül Seblâ Sebrina Secilia Seda Sedife Sedra
Sedric Sedrick Sefa Sefer Sefora Segismundo Seha Seham Sehel Seher Seif Seija Seila Seiya Sejda Sekou Sela Selah Selahattin Selaheddin Selatin
Selcan Selcen Seldon Selene Selenia Seler Selia Selime Seline Sellam Selman Selmer Selmin Selvi Selwyn Selyna Selâtin Selçuk Sema Semaj Semat
Semender Semenica Semia Semiha Semine Semir Semira Semra Semrin Semya Senad Senada Senan Senay Sencar Sendy Seneca Seng Senia Seniha Senne Senol
Senora Senta Seona Sephora Sepp Seppe Septi Seracettin Serafino Serafín Serah Seraina Serap Seraphina Seraphine Seraya Serda Sereina Serene Serenna
Serezli Serfinaz Sergei Sergey Sergiu Sergius Serhatmehmet Serhiy Serigne Serin Serine Serjio Serma Sernur Serol Serpil Servando Servinaz Sesar
Setya Sevag Sevak Sevan Sevana Sevcan Sevda Sevdi Sevdinar Seve Severiano Severine Severt Sevgen Sevginur Sevican Sevil Sevim Sevin Sevinc Sevindik
Sevla Sevsevil Seward Seydo Seydou Seyfullah Seyhan Seyithan Seynabou Seyran Seyyide Sezal Sezen Sezgin Seçgül Seçme Sfia Shaan Shaban Shabana Shad
Shada Shaden Shadia Shadrack Shae Shaelynn Shafter Shahad Shahan Shahana Shahd Shahed Shaheed Shaheen Shahid Shahida Shahina Shahir Shahzad Shai
Shaila Shailey Shaili Shaily Shaima Shain Shaina Shaine Shaira Shaka Shakeel Shakil Shakila Shakir Shakira Shakti Shakur Shalia Shalimar Shalini
Shalom Shalon Shalonda Shalva Shama Shamar Shameka Shamia Shamika Shamir Shamira Shanae Shanah Shanaya Shanda Shandra Shaneka Shanel Shanell
Shanelle Shanequa Shani Shanice Shaniece Shanika Shaniqua Shanita Shaniya Shannah Shannan Shannel Shannen Shanta Shante Shantel Shantell Shanti
Shanty Shanya Shanyce Shaquan Shaquana Shaquille Shaquita Shara Sharay Shardae Sharday Sharde Sharee Sharen Sharifa Sharina Sharita Sharla Sharleen
Sharlene Sharlyne Sharman Sharonda Sharron Sharyl Sharyn Shasta Shatara Shauna Shauneen Shaunna Shaurya Shavon Shavonne Shawanda Shawnda Shawnee
Shawnna Shawnte Shay Shaya Shayaan Shayan Shayana Shayanna Shayanne Shayden Shayla Shaylee Shayleen Shayli Shaylie Shayn Shaynah Shayne Shaynna
Shazia Sheamus Shedrick Sheena Sheilah Sheilla Sheillah Sheilly Sheily Sheina Shekina Shekinah Shelba Shelbi Shelbie Shelcy Shelli Shellie Shelsea
Shelsey Shelsie Shelsy Shelva Shelvia Shelvie Shem Shemar Shena Shenna Shenoa Shep Sheree Shereen Sherie Sherilyn Sherita Sherley Sherline Sherly
Sherlyn Sherlyne Sheron Sherree Sherrie Sherrill Sherron Sherryl Sherwin Sheyenne Sheyla Shianne Shiela Shifa Shihab Shilo Shiloh Shimon Shira
Shiraz Shireen Shirel Shirin Shirl Shirlee Shirleen Shirlene Shirleyann Shirlie Shirly Shiva Shivam Shivani Shivansh Shiven Shlomo Shoaib Shon Shona
Shonda Shonna Shoshana Shpresa Shqipe Shravya Shukri Shyam Shyann Shyanne Shyheim Shyla Shyna Shyne Sia Siaka Siana Sianah Sianna Siara Sibbie
Sibilla Sibille Sibyl Sibylla Sibylle Sid Sidar Siddhartha Siddie Sidiq Sidki Sidra Sidrah Sidy Siebe Siegbert Sieghard Siegrid Siegried Siegrun
Siegward Siem Sif Sifa Sigfrid Sigfrido Sigfried Sigge Sigismund Siglinde Sigrun Sigvard Siham Sihame Siim Siiri Sil Silanur Silja Silka Sille
Silverio Silvestre Silvian Silviana Silvie Silviu Silvo Sima Simao Simba Simber Simeone Simi Simina Simion Simmie Simonetta Simonne Simran Simten
Sinai Sinaida Sinay Sinaya Sinda Sindi Sindy Sinead Sinisa Sinthia Sintia Sioban Siofra Siomara Siona Sione Siper Sira Sirac Siraj Sirap Sirena
Sirin Sirine Sirio Sirius Sirje Sirkka Sirpa Sirra Sisilia Siska Sisko Sissel Sita Siti Sittik Sivan Sivert Sixten Sixto Siya Siyana Skender Skyla
Skylar Skyler Slade Sladjana Slamet Slavisa Slavomíra Slawomir Slayton Slimane Slone Smaranda Sneider Snezana Snorri Soad Sobia Socrates Soffia Sofi
Sofian Sofiane Sofiya Sofya Soha Sohaib Sohail Sohaila Soham Sohan Sohana Sohil Sokaina Sokhna Solaiman Solan Solayman Soleh Solenne Solia Soliana
Soliman Solina Soline Solma Soloman Solon Solvej Somaya Somer Somia Somiya Somtochukwu Somya Sonad Sonali Sonam Sondra Songurkan Songül Soniya Sonji
Sonni Sonnur Sonny Sophea Sophiana Sophonie Sophronia Sophy Sophya Soraida Sorana Sorayah Sorcha Sorelle Soren Sorin Sorina Soriya Sosimo Sotero
Souad Soufian Soufiane Soufyane Souhaib Souhail Souhaila Souhayla Soukaina Soukayna Soulaiman Soulaimane Soulayman Soulaymane Souleymane Souliman
Soumaila Soumaya Soumia Soumiya Soumya Souren Sovann Sovanna Soydaner Soykan Soykut Soyselçuk Speranza Spurgeon Squire Sriram Staci Stacia Stacie
Staffan Stana Stanca Stancu Stanislaus Stanislaw Stanislawa Stanka Stanly Starla Starling Stasia Stavros Stef Stefaan Stefanny Stefany Steffan
Stefka Steinar Stelian Steliana Stelios Stellah Stellan Stellina Sten Stepan Stephaine Stephane Stephani Stephania Stephano Stephany Stephene
Stephenie Stephon Stephy Sterre Stetson Stevee Stevie Stevin Stian Stien Stilla Stina Stiven Stonewall Stoney Stoyan Sture Stéphan Suad Suat Subhan
Subutiye Suci Sude Sudi Sudie Sudiksha Suela Sueli Suellen Sufian Sufyan Suhaib Suhail Suhaila Suhana Suhani Suhayb Suhayla Suheyla Sukaina Sukhmani
Sukhwinder Sula Sulaiman Sulamita Sulayman Suleyman Sulhi Suliman Sully Sultana Sultane Suly Sumaira Sumaya Sumayah Sumayya Sumayyah Sumeya Sumner
Sunay Sundus Sunel Sunna Suphi Suraj Suraya Suren Susam Susanita Susannah Suse Susi Sussanne Sussie Susy Suus Suvi Suzan Suzann Suzanna Suze Suzette
Suzie Suzy Svante Svatopluk Svatoslav Svenning Sverre Sveva Svitlana Swami Swan Swantje Swen Swetha Swetlana Sya Syah Syahrini Syan Syann Syanna
Syanne Syara Sybella Sybil Syble Syd Sydell Sydnee Sydni Sydnie Syed Syeda Syenna Syla Sylas Sylivia Sylke Sylva Sylvaine Sylvan Sylvana Sylvania
Sylvanna Sylvanus Sylver Sylviana Sylviane Sylvianne Sylvio Sylvère Symeon Symon Symone Synnøve Synthia Syra Syrah Syreeta Syriana Syrina
Szilveszter Szilvia Szilárd Sânziana Sónia Sökmen Sören Söyler Sözer Sørine Søs Sücaettin Süha Süheyda Sükrü Süleyla Sümerya Sümeyye Süner Süsen
Süvari Süzer Taahaa Taahir Taalib Taamir Taariq Taban Tabatha Tabetha Tabish Tabita Taciddin Tad Tade Tadej Tadeja Tadhg Tadzio Tafari Tagangül
Tahani Tahar Tahara Tahira Tahj Tahmeed Tahmid Tahoor Tahseen Tahsin Taial Taib Taila Taim Taima Taina Taine Taira Tairon Tais Taisir Taisto Taja
Tajammal Tajudinn Takisha Takuma Takumi Takwa Tala Talan Talayer Talen Taliah Taliana Talibe Talicia Taliesin Talin Talina Taline Talissa Talitha
Taliya Taliyah Tallia Tallie Tallulah Tally Talmadge Talmage Talya Talyah Talyssa Tamala Tamam Tamani Tamar Tamarah Tamari Tamatha Tamati Tamaya
Tambra Tameka Tamekia Tamela Tamera Tamica Tamie Tamika Tamiko Tamila Tamilla Tamim Tamir Tamira Tamisha Tamlyn Tammi Tammie Tamou Tamra Tamsin
Tamya Tamyra Tanak Tanaya Tanbay Tancredi Tandy Tane Taneli Taner Tanesha Tangaroa Tangela Tangül Tanhan Tanija Tanika Tanis Tanish Tanisha Tanit
Taniya Taniyah Tanju Tanmayi Tanses Tansev Tantri Tanveer Tanvir Tanyah Tanyolaç Tanyu Tanzila Taos Taoufik Taoufiq Taqwa Tarah Taraji Tarak Taran
Tarfaan Tarik Tarmo Tarra Tarsha Taru Taryn Tarzícius Tasdik Tashina Tasia Tasiana Tasneem Tassilo Tassnim Tasvir Taswir Tatia Tatiane Tatianna
Tatsuo Tatu Tatum Tatyana Tatyanna Taufan Taufik Tauno Taurean Taurus Tavaris Tavian Tavion Tawana Tawanda Tawanna Tawfiq Tawhid Tawny Tawnya Tayana
Tayanna Tayeb Tayfun Taygan Tayla Taylak Taylan Tayler Taylon Taym Tayra Tayron Taysha Tayshaun Tayson Tayyab Tayyibe Tayyip Taçnur Teagan Teber
Tecimer Teddie Tedi Teea Teela Teena Teerth Tegan Teguh Tehani Tehila Tehillah Teija Tejas Tejs Tekbay Tekecan Tekiner Teknaz Teksoy Telemaco Telia
Telim Telly Telma Telmo Telse Temidayo Temime Temirhan Temistocle Temizkal Temperance Tempie Temuçin Tenika Tenisha Tennie Tennille Tenvir Tenzin
Teobaldo Teodosia Teodosio Teofilo Teohari Teoman Tera Terance Tercan Tere Terell Terena Terese Teresia Teresiah Teresina Teressa Terezija Terhi
Terina Terje Tero Terrie Terrill Terttu Teréz Tessah Tessia Tessie Tetiana Tetyana Teuta Teuvo Tevfik Tevin Tevs Tevy Tex Texanna Texie Teya Teyana
Teybet Teyla Tezcan Tezol Teófila Teófilo Thad Thaddeus Thaddäus Thadeus Thais Thales Thaliana Thamara Thami Thandiwe Thania Thanya Thara Tharun
Thayla Theadore Theda Thedore Theia Thekla Theobald Theoden Theodis Theodocia Theodoor Theodoro Theodoros Theodosia Theola Theophil Theophile Theres
Theresia Therman Theron Therése Theta Thiare Thibaud Thibo Thien Thierno Thijmen Thijn Thinhinane Thomasina Thomás Thora Thoralf Thore Thorwald Thos
Thresa Thure Thurlow Thurman Thursa Thurston Thyra Théa Théodore Thérèse Tiah Tianah Tianna Tiare Tiarna Tiarnan Tiarra Tibe Tiberia Tiberio Tiberiu
Tibo Tiburcio Ticen Tidiane Tiegan Tiera Tiesha Tifani Tifany Tiffani Tiffanie Tigran Tiia Tiit Tiiu Tijani Tijl Tijmen Tijn Tila Tilda Tilde Tilden
Tilen Tilla Tillie Tillmann Tilo Timbul Timm Timmie Timmothy Timofey Timotei Timothee Timothey Timéo Tinaya Tinca Tindra Tiney Tinie Tinne Tinnie
Tino Tirdad Tirsa Tirta Tirtayasa Tirza Tisa Tisha Tishie Tishk Titia Titiana Titin Tivadar Tiya Tiyah Tiyana Tiziana Tiziano Tobe Tobi Tobie Tobyas
Toccara Todor Toivo Toker Toköz Tola Tollie Tolonbay Tolulope Toluwanimi Tomasa Tomeka Tomer Tomi Tomie Tomika Tommi Tomurcuk Tomy Tomàs Tonatiuh
Tonda Toney Tonguç Tonia Tonicha Tonie Tonino Tonio Tonja Tonje Tonny Toomas Toon Topias Topuz Toralf Torbjørn Tord Torey Torhan Tori Toria Toriano
Toribio Torie Torill Torquato Torrance Torrey Torrie Torry Tosca Tosha Toufik Touhami Touria Touriya Tova Tove Towanda Toya Toño Tracee Tracie
Traude Traudl Traugott Travon Travys Trayvis Trayvon Treena Tremaine Tremayne Trena Trent Trenten Tressie Trestan Treva Trever Trevin Trevion Trevis
Trevon Trey Treyton Treyvon Triin Trilby Trina Trini Tripp Tripti Trish Trisha Trista Tristana Tristen Tristian Tristin Triston Tristán Triveni
Trixie Triya Trude Trudi Trudie Trula Trumaine Truman Trystan Tsion Tudor Tudosia Tugiman Tui Tuija Tule Tulia Tulio Tullia Tullio Tulun Tunahan
Tuncay Tunguç Tuomo Tupac Turabi Turan Turcein Turid Turvi Tutkucan Tutkun Tuukka Tuuli Tuulia Tuur Twan Twila Twyla Txomin Tya Tyah Tyana Tyann
Tyanna Tyara Tycho Tye Tyesha Tygo Tyla Tylan Tylia Tyller Tylor Tymon Tyquan Tyra Tyree Tyreek Tyreese Tyrek Tyreke Tyrel Tyrell Tyrese Tyrick
Tyrik Tyrin Tyriq Tyrique Tyronne Tyrus Tysha Tyshawn Tyson Tywan Tânia Téo Tímea Tõnu Törel Tükelalp Tülay Tülin Tümer Tümkurt Tünde Türabi Türcan
Türkalp Türkan Türkmen Türknur Tüzeer Tüzenur Uberlinda Uberto Ubika Ucchal Uchenna Uchita Uda Udant Udarsh Udyati Ufuk Ufukay Ugolino Ulakbey Ulfat
Uliana Ulises Ulisse Ulrica Ulu Uluman Ulutay Ulva Ulya Ulyana Ulysses Umang Umay Umaya Umi Umit Ummahani Umman Umutcan Unai Undine Unggul Unjani
Unnati Unni Uolevi Upadhriti Upasna Upik Upkaar Upma Ura Uraltay Urhan Uriah Urijah Urishilla Urmas Urmi Ursina Urte Urvashi Urvi Usama Uschi Ushan
Usman Usyi Utama Uthman Utkarsh Utkucan Utz Uxue Uyanser Uygun Uzbay Uziel Uzsoy Uçan Uçbeyi Vacibe Vadym Vafir Vahan Vahe Vahid Vahittin Vaida
Vaishnavi Vaitiare Vajèn Valarie Valary Valborg Valene Valentijn Valentyn Valentyna Valeri Valeriane Valerij Valeriu Valeriy Valery Valina Valinda
Vallary Vallie Valorie Valère Valèria Valéry Vamakshi Vana Vander Vani Vania Vanna Vannessa Vanni Vannie Vanny Vansha Vanya Vardan Varenya Varsha
Varvara Vasana Vasatika Vashon Vashti Vasile Vasilica Vassie Vassilios Vasudha Vasyl Vaysal Veasna Vecide Veda Vedant Vedat Vedhika Vedika Veena
Veer Veera Veeti Vefia Vegard Veijo Veis Velda Veli Velitdin Vella Vello Velvet Venancio Venceslás Vendela Vendula Venessa Veniamin Venicia Venie
Venise Venita Venla Vennie Ventura Veola Verdell Verdie Vere Vergie Vergil Verim Verl Verle Verlene Verlie Verlin Verlon Verlyn Vern Vernal Verne
Vernell Vernelle Verneri Vernetta Vernia Vernice Vernie Vernita Veron Veronicah Veronique Versie Vertie Vesa Vessie Vesta Veta Veva Vezat Vezrife
Vianey Vianne Vianney Vic Vicenta Vicie Vick Vickey Vicktoria Victoriana Victorina Victorino Victorio Victorya Victória Vicy Vidar Vidhi Vidya
Vignesh Vihaan Viivi Vika Viki Viking Vikki Viktorie Viktorija Viktoriya Vildan Vildane Vilgot Vilhelmiina Vilhelmina Vilho Vili Viljami Viljem
Viljo Villads Vilmer Vilém Viman Vina Vinaya Vincenta Vincente Vincentio Vincenzina Vinciane Viney Vinicio Vinicius Vinie Vinko Vinnie Vinny Vinsen
Vinson Vinton Violet Violetta Viorel Viorela Viorica Vira Viraj Virdie Virge Virgel Virgia Virgie Virgilia Virgina Virginio Virgle Viridiana Virman
Virna Virpi Virtudes Visar Visarion Vishwa Visitación Vitalia Vitalie Vitalina Vitalis Vitaliy Vitaly Vitoria Vitus Vivaan Viveka Vivi Vivianne
Vjollca Vlad Vladyslav Vlaicu Vlora Voicu Volkhard Vollie Volney Volodymyr Voltaire Vonda Vonetta Vonnie Vreneli Vrinda Vrishti Vritti Vuokko
Vyanjana Vyctoria Vâlâ Väinö Waail Wadee Wadie Wafaa Wafae Wafi Wafiq Wahab Wahb Wahban Waheed Wahhaab Wahiba Wahyu Waida Waimarie Waino Wakeeta
Wakiman Walburga Waldo Waldtraut Waleed Walentina Walfried Walli Wally Walt Walther Waltraut Waltrud Waluyo Waneta Wani Wanita Wannes Waqas Warda
Wardaya Wardell Wardi Warhi Warinder Warjas Warji Warre Warrick Warsa Warsita Warwick Waseem Wasim Wasis Wassim Wassima Watika Wava Waverly Wawan
Wayde Wayland Waylon Wayman Waymon Weddy Weena Welton Wenceslao Wenche Wencke Wendel Wendelin Wendi Wendolin Wenke Wera Wesly Wess Wessam Wessley
Wesson Westley Whit Whitley Whyatt Wiam Wiame Widad Widisha Widya Wieslaw Wigbert Wijdane Wikitoria Wilber Wilburn Wilda Wilford Wilfredo Wilfrid
Wilfrido Wilfriede Wilhelmine Wilhelmus Wiliam Wilkie Willa Willaim Willam Willene Willfried Willia Willian Williard Willibald Willibert Williemae
Willo Willodean Willson Wilman Wilmar Wilmer Wiltrud Windell Winfield Winford Winfred Winni Winnie Winnifred Winny Winona Winthrop Winton Wira Wirda
Wiremu Wisal Wishi Wisnu Wissal Wissam Wladimir Woldemar Wolfhard Woodie Woodroe Woodson Worley Wout Wriddhish Wridesh Wulan Wycliff Wycliffe Wylan
Wylie Wylliam Wynona Wálter Xabi Xabier Xalak Xan Xana Xanana Xandra Xane Xavi Xaviera Xela Xena Xian Xiana Xinyu Xiomara Xiti Xobeen Xzavier Yaacov
Yaakoub Yaakov Yaaseen Yachana Yacine Yacob Yacouba Yadavi Yadhira Yadiel Yadigar Yadira Yael Yaffa Yafi Yagmur Yagnesh Yahaira Yahel Yahir Yahvi
Yair Yaiza Yajaira Yalazabay Yali Yalina Yamar Yamato Yameen Yamen Yamid Yamila Yamile Yamilet Yamilex Yamin Yamina Yamini Yamna Yana Yanara Yance
Yancey Yancy Yandel Yanek Yanel Yaneli Yanelis Yanelle Yanely Yanessa Yanet Yaneth Yanice Yanick Yanik Yanina Yanira Yanis Yanissa Yaniv Yanko Yanna
Yanni Yannic Yannig Yao Yaqeen Yaqoot Yaqub Yaquelin Yarah Yared Yareli Yari Yaritza Yaron Yaroslav Yasaar Yasan Yasar Yaseen Yasemen Yasemin Yaser
Yasha Yashasvi Yashawini Yashem Yashica Yashira Yashoda Yashodhara Yashvi Yasira Yasmeen Yasmina Yasmín Yasna Yassen Yassir Yassmin Yassmina
Yassmine Yasti Yatan Yathrib Yatin Yauvani Yaw Yawar Yaya Yayak Yazan Yazeed Yazen Yazganalp Yazgül Yazid Yazmin Yazmina Yazmín Yda Yecid Yee
Yeferson Yehoshua Yehuda Yeimy Yeison Yekbun Yekda Yelesen Yelina Yena Yendi Yeneral Yenifer Yenni Yennifer Yenny Yeny Yepelek Yeray Yeraz Yergha
Yerko Yerson Yertan Yesenia Yeshua Yesica Yesid Yesmin Yesoob Yessenia Yessi Yessica Yetta Yeva Yfke Yiannis Yichen Yigit Yina Yineth Yinon Yinthe
Yisel Ylenia Yliana Ylianna Ylva Ylvi Ylvie Yngve Yoan Yoana Yoann Yoanna Yoav Yocelyn Yochana Yocheved Yoel Yohan Yohana Yohane Yohann Yohanna
Yohannes Yolal Yolette Yolima Yolonda Yomara Yon Yona Yonael Yonah Yonas Yonatan Yonathan Yoni Yonis Yono Yony Yordan Yori Yoruç Yosef Yoselin
Yoshita Yoshua Yosma Yosra Yossef Yossi Youba Youness Younis Youri Yousaf Yousef Yousif Yousra Youssif Youssouf Youssra Yousuf Yovan Yovana Yovanna
Yrjö Yrsa Ysabel Ysabelle Ysaline Ysmael Yudith Yudy Yug Yui Yul Yulen Yuli Yulia Yulian Yuliana Yulieth Yulisa Yulissa Yuliya Yuly Yuma Yumalai
Yumalay Yume Yumna Yunes Yuni Yunis Yunita Yunt Yurani Yurany Yurdanur Yurdaser Yureed Yurem Yuridia Yuriy Yurtgüven Yurtseven Yury Yusef Yusif
Yusra Yussef Yuta Yutika Yuvan Yuvraj Yuxin Yuxuan Yvaine Yvan Yvana Yvanna Yvannah Yvon Yvonna Yésica Yéssica Yönetmen Yücelen Yümun Zaara Zabir
Zablon Zacari Zacaria Zacarias Zacary Zacarías Zaccari Zachari Zacharias Zacharie Zachery Zackari Zackaria Zackarie Zackery Zada Zadi Zadie Zaeem
Zael Zaenab Zafeer Zahara Zaharia Zahfer Zahi Zahia Zahid Zahida Zahir Zahira Zahnya Zahraa Zahrah Zaib Zaid Zaida Zaiden Zaim Zaima Zain Zaina
Zainabu Zaine Zaineb Zaion Zair Zaire Zaitra Zaiya Zak Zakari Zakariae Zakarie Zakariya Zakariyya Zakayo Zaki Zakia Zakir Zakiya Zakya Zali Zalia
Zalie Zaliha Zalindra Zalman Zamara Zamfir Zamfira Zamir Zamira Zamzam Zan Zander Zandra Zaniyah Zansi Zarah Zaraza Zaria Zariah Zarina Zarna Zarra
Zashil Zauqi Zaven Zavier Zavion Zaweel Zayaan Zayan Zayana Zayden Zayed Zayn Zayna Zaynab Zaynah Zayne Zayneb Zayon Zayra Zayyan Zdislava Zea Zeb
Zebirce Zebulon Zechariah Zed Zeeshan Zeev Zeferino Zehaan Zehnia Zehranur Zeid Zein Zeina Zeineb Zejna Zekayi Zeke Zeki Zela Zelha Zelia Zelie
Zeljko Zella Zelma Zelpha Zemzem Zenaida Zenas Zeneida Zenia Zennun Zenon Zenovia Zenta Zephyr Zerafet Zerdad Zeride Zerin Zeta Zetta Zettie Zeus
Zevlüde Zewad Zeyad Zeyna Zeynab Zeynelabidin Zeyno Zhane Zhara Zhor Zhour Zian Ziana Ziann Zidan Ziggy Zigmund Zihni Zikmund Zilfa Zillah Zilmil
Zilpah Zilpha Zimran Zinab Zinal Zineb Zinedine Zinnure Zipporah Ziva Ziya Ziyaad Ziyaettin Ziyan Zizi Zoa Zoee Zoel Zofija Zoha Zohaib Zohair Zohar
Zohra Zoi Zoila Zollie Zophia Zorah Zoraida Zoral Zorica Zoubida Zoubir Zouhair Zouhir Zouhra Zoulikha Zoya Zsanett Zsigmond Zsuzsanna Zubair Zubayr
Zubeyde Zula Zulaikha Zulay Zuleica Zuleima Zulema Zuleyma Zulfa Zulma Zunilda Zvonka Zya Zyan Zyann Zyon Zélie Zöhrehan Züfer Züheyla Zülbiye
Zülfüye Zülgarni Zümre Ágata Ágatha Ágnes Águeda Álex Ámbar Ángeles Árpád Âdem Ângela Änne Åbjørn Åge Åse Çakar Çamok Çapkan Çavuldur Çelem Çelikkan
Çelikyürek Çerçi Çetinsu Çeviköz Çevregül Çilga Çinerk Çisem Çokan Çolpan Çopur Èric Édgar Édith Émile Émilie Íngrid Ísis Ítalo Óliver Öge Öktürk
Ömriye Ömür Öncel Önel Öngen Önsal Örfiye Örik Örjan Öryürek Östen Över Övün Özakan Özalpsan Özaslan Özay Özbay Özbilek Özbilge Özdal Özdil Özel
Özerdinç Özertem Özger Özgün Özgür Özinal Özkan Özkent Özkutlu Özlü Özokçu Özpetek Özsözlü Öztek Öztürk Özyurt Özçam Øivind Øjvind Ørni Øvli Øyvind
Úrsula Übeydullah Üge Ülfet Ülke Ülküm Ülle Ümmahan Ümmet Ümmühan Ümray Ünal Ünek Ünlen Ünsever Ünübol Ürfettin Ürper Üsame Üstün Üzer Üçgül
Nuño Berk Sinem
Vojta Terezie Ingvild Torgeir Torstein Oddvar Oddbjørn Njål Magnhild Ingunn Hege Halvor Guro Gunnhild Eystein Eirin Dagfinn Arnfinn Anniken Åshild
Åsmund Ørjan Ane Trygve Toril Snorre Ronan Gwenaël Tanguy Loïck Ewen Enora Nolwenn Soazig Rozenn Titouan Briac Malo Goulven Jakez Jelle Wietske Roos
Sjors Willemijn Lóránt Örs Gheorghe Iulia Mihai Ovidiu Traian Öykü Ümit Göksel Görkem Güven Mücahit Nilüfer Zübeyde
`;

const beyond = `
Aleš Aljoša Alžbeta Ambroży Andżelika Anežka Anči Ančica Anđela Anđelika Anđelina Ayşe Aćim Bartłomiej Bedřich Beňadik Blažej Blažena Bohuš Boško
Bożena Boža Božena Božica Božidar Božidara Błażej Břetislav Čarna Časlav Čedomir Dabiživ Dragiša Draža Dražen Držimir Držislav Dušan Dušana Dušanka
Dušica Duška Duško Dáša Eliška Elżbieta František Františka Gašpar Gergő Grażyna Ivančica Iľja Jarosław Jerguš Ješa Jindřich Jiří Joško Joža Jože
Kateřina Kincső Konštantín Krešimir Krištof Libuša Ljubiša Luboš Luděk Lukáš Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil
Ľudomila Ľudovít Mališa Maroš Matúš Małgorzata Maša Mašinka Michał Mikołaj Mikuláš Milić Miloš Mirosław Miša Miško Mlađana Mojżesz Nadežda Nataša
Nađa Nebojša Nikša Nuša Ondřej Oľga Paweł Przemysław Radiša Radosław Radoš Rafał Raško Ruža Ružena Ružica Róża Růžena Saša Siniša Slađana Snežana
Snježana Soňa Srećko Stanisław Staša Sunčica Sławomir Štef Štefan Štefánia Štěpán Šárka Tadeáš Tomáš Tonči Tončica Uršuľa Višnja Vojtěch Vukašin
Víťazoslav Věra Wacław Wiesław Władysław Włodzimierz Yılmaz Zbyněk Zdeněk Żaneta Žaneta Željka Željko Želmíra Žigmund Žofia Đina Đorđe Đura Đurađ
Đurda Đurica Łazarz Łucja Łukasz Євген Єремій Іван Іванна Ігор Ізяслав Ілля Ілона Інна Іннеса Ірина Ірма Август Августин Авдей Аверкий Аверьян
Авксентий Аврелій Аврелія Аврора Автоном Агап Агапія Агата Агафон Агафья Агафія Аггей Агнеса Агнія Агрипина Ада Адам Аделаїда Аделіна Адриан Адріана
Адріян Азалія Азарий Азарій Аким Акулина Алевтин Алевтина Александр Александра Алексей Алина Алла Альберт Альбіна Альвіна Алёна Аліна Амвросий Амос
Ананий Анастас Анастасия Анастасій Анастасія Анатолий Анатолій Анатолія Ангелина Ангеліна Андрей Андрон Андроник Андрій Анжела Анжелика Аникей
Аникита Анисим Анна Антип Антон Антонида Антонин Антонина Антоній Антоніна Антонія Антін Анфіса Аполлинарий Аполлон Аполлонія Аполлінарія Арефий
Аристарх Аркадий Аркадій Аркадія Арсен Арсений Арсеній Артем Артемий Артемія Артём Архип Аскольд Афанасий Афанасій Афанасія Афиноген Бажен
Благовіста Богдан Богдана Богуслава Божемир Божен Божена Болеслав Болеслава Боримир Боримисл Борис Борислав Борислава Боян Братимир Братислав
Братомил Братослав Бронислав Броніслава Брячислав Будимир Буйтур Буревіст Біломир Білослав Білослава Біляна Вадим Валентин Валентина Валерий Валерия
Валерьян Валерій Валерія Варвара Варлаам Варфоломей Василий Василина Василиса Василь Вацлав Велемир Велимир Венедикт Вениамин Вера Вероника Викентий
Виктор Викторин Виктория Виссарион Виталий Влад Влада Владилен Владимир Владислав Владислава Владлен Влас Власта Володимир Володислав Всевлад
Всеволод Всемил Всеслав Всеслава Вышеслав Вячеслав Віктор Вікторія Вілена Віленіна Віліна Віола Віолетта Віра Віргінія Віта Віталій Віталіна Гаврила
Гаврило Галактион Галина Ганна Гарнослав Гедеон Гелена Геннадий Геннадій Георгий Георгій Герасим Герман Глафира Глеб Гліб Гнат Гордей Гордій Горимир
Горислав Гостомысл Градимир Гремислав Григорий Григорій Гурий Давыд Далемир Далеслава Дана Данила Данило Дарина Дарислава Даромир Дарья Дарій
Дементий Демид Демьян Денис Дмитрий Дмитро Добринка Добромила Добромир Добромира Добромисл Добромисла Добромысл Доброслав Доброслава Долеслава
Доляна Дорофей Діана Діяна Евгений Евгения Евграф Евдоким Евдокия Евлампий Евпраксия Евсей Евстафий Евстигней Евфросиния Егор Екатерина Елена
Елизавета Елизар Елисей Емельян Епифан Еремей Ермил Ермолай Ерофей Ефим Ефрем Жанна Жозефіна Забава Захар Захарій Зборислав Звенигор Звенимир
Звенислав Звенислава Земислав Зеновій Зинаида Зиновий Зиновій Злат Злата Златомир Зоремир Зореслав Зореслава Зорина Зорян Зоряна Зосима Зоя Зінаїда
Иван Иванна Игнатий Игорь Измаил Изот Изяслав Иларион Илья Инна Иннокентий Иосиф Ипат Ипатий Ипполит Ираида Ираклий Ирина Исай Исидор Казимир Калина
Каллистрат Капитон Карл Карп Каріна Касьян Катерина Квітка Квітослава Кий Ким Кир Кира Кирилл Клавдий Клавдия Клавдія Климент Кондрат Кондратий
Конон Константин Корнелій Корнил Корнило Корнилій Корній Костянтин Крентта Ксения Ксенія Кузьма Купава Куприян Лавр Лаврентий Лаврентій Лаврін Лад
Лада Ладимир Ладислав Ладо Ладомир Лазарь Лариса Лев Левко Леон Леонид Леонтий Леся Лидия Ликера Лилия Листвич Лонгин Лора Лука Лукия Лукьян Лучезар
Любава Любим Любислава Любов Любовь Любодар Любозар Любомила Любомир Любомира Люборада Любослава Любосмысл Людмила Людомила Лідія Лілія Майя Макар
Максим Максимильян Мальва Маргарита Мариан Марина Мария Марк Марко Маркіян Марта Мартын Мартьян Марфа Марічка Марія Матвей Матвій Меланія Мефодий
Мечислав Мечислава Микита Микола Милан Милен Милий Милица Милован Милодара Милослава Мина Мир Мирон Мирослав Мирослава Митофан Михаил Михайло Михей
Модест Моисей Мокей Мокрина Мотря Мстислав Мстислава Мусій Мілана Надежда Надія Назар Назарій Наина Наркис Наталия Наталья Наталія Натан Наум Неля
Немир Немира Нестор Никандр Никанор Никита Никифор Никодим Николай Никон Нина Нинель Нифонт Нонна Ніна Огняна Оксана Октябрина Олег Олександр
Олександра Олексій Олелько Олена Олесь Олеся Олимпиада Олимпий Ольга Омелян Онуфрий Орест Ореста Орина Орислава Орися Орхип Оріяна Осип Остап
Остромир Охрім Павел Павло Павліна Палажка Панас Панкрат Панкратий Пантелеймон Панфил Парамон Парфен Пахом Пелагея Пелагія Петр Петро Пилип Пимен
Платон Подолян Поликарп Полина Поляна Поліна Порфирий Потап Потішана Прасковья Пров Прокл Прокофий Прохор Пётр Радим Радимир Радислав Радміла
Радован Радослава Раиса Ратибор Ратимир Ратмир Раїна Раїса Регина Родион Родослав Родіон Роксолан Роксолана Роман Ромена Ростислав Ростислава Рубен
Руслан Руслана Рюрик Савва Савватий Савелий Самсон Самуил Светлана Светозар Святополк Святослав Святослава Світлана Севастьян Селиван Селиверст
Семен Семибор Семён Серафим Сергей Сергій Сигизмунд Сидор Сила Силантий Сильвестр Симон Синклитикия Синьоок Слава Славолюб Славомир Славута Сміяна
Снежана Сніжан Сніжана Сократ Сологуб Соломон Соломія Соня София Софон Софрон Софья Софія Спартак Спиридон Станимир Станислав Станислава Станіслав
Степан Стефаній Стожар Стоян Сюзана Таисия Тамара Тарас Татьяна Таїсія Твердислав Творимир Терентий Тетяна Тимофей Тимофій Тимур Тиміш Тит Тихон
Трифон Трофим Тур Ульян Ульяна Устим Устин Устина Фадей Фаина Фаїна Феврония Февронія Федор Федора Федосий Федот Феликс Феодосія Феоктист Феофан
Ферапонт Филарет Филимон Филипп Фирс Флорентин Фока Фома Фортунат Фотий Фрол Фёдор Фёкла Харитина Харитон Харлампий Хвалимир Хорив Христина
Христофор Христя Чеслав Чорнота Щастислав Щек Эдуард Элеонора Элина Эльвира Эмилия Эмиль Эммануил Эраст Эрнест Эрнст أحمد محمد محمود مصطفى علي حسن
حسين إبراهيم خالد عمر عمرو يوسف ياسر طارق سامي سامر سعيد سعد سلمان عبدالله عبدالرحمن عبدالعزيز عبد كريم هشام هاني هيثم وليد وائل وسام وسيم رامي رائد
رشيد زياد زكريا جمال جميل جورج بلال باسم بسام أيمن أنس أمجد أسامة إسماعيل إيهاب عادل عاطف عماد عصام علاء غسان فادي فارس فهد فيصل فؤاد قاسم كمال ماجد
مازن مالك مروان معتز منير موسى ناصر نبيل نادر نزار صلاح صالح شريف شادي طلال حمزة حازم حاتم أشرف أكرم أدهم توفيق ثامر جابر جاسم جواد راشد رياض سيف
ضياء عثمان عدنان عزيز فراس لؤي لطفي مهدي نضال ياسين يحيى فاطمة عائشة مريم سارة ليلى نور هدى هند هبة ريم رنا رانيا داليا دينا دعاء سلمى سمر سحر سعاد
سناء شيماء شيرين صفاء عبير غادة فرح لمى لينا لمياء مها منى منال مي ميساء نادية نجلاء نهى نورا نيرمين وفاء ياسمين زينب أميرة أمل أماني إيمان أسماء
آية آلاء بسمة جيهان حنان خديجة خلود رشا روان رحاب ريهام Ювеналий Юлиан Юлий Юлия Юліан Юліанна Юлія Юрий Юрій Юстина Юхим Юхима Юхимія Яков Якуб Яна
Януарий Ярема Ярина Яровид Яромил Яромир Ярополк Ярослав Ярослава علیرضا محمدرضا محمدعلی رضا مهدی امیر امیرحسین حسین حمید حمیدرضا مجید سعیده مسعود
بهرام بهروز بهزاد بابک فرهاد فرزاد فریدون داریوش کوروش آرش آرمان کامران کیوان شهرام شهاب شاهین پیمان پویا پژمان پرویز نادره هومن هوشنگ ایرج منوچهر
محسن مرتضی مجتبی احسان افشین امید رحیم سینا سیاوش سهراب عباس علی احمد یاشار یاسمن مریم زهرا زینب سارا سمیرا سمانه سپیده شیرین شهره شیوا شبنم شیما
فرزانه فریبا فرشته فهیمه گلناز لیلا لیلی مینا مهسا مهناز مهشید معصومه نازنین نرگس نسرین نسیم نگار نگین نیلوفر نوشین پریسا پروین پگاه پریناز رویا
ریحانه راضیه الهام الهه اعظم اکرم آزاده آزیتا آناهیتا بهاره بنفشه ترانه طاهره عاطفه کتایون هانیه هنگامه یگانه אבי אביב אביגיל אביה אבישי אבנר אברהם
אהוד אוהד אורי אוריאל אורית אורלי אורנה אושרת איתי איתמר איתן אייל אילן אילנה אילת אלון אלי אליהו אלכס אמילי אמיר אמנון אסף אסנת אפרת אפרים אריאל
אריאלה אריק אריה ארז אתי בועז בני בנימין ברוך גיא גיל גילי גילה גלעד גדעון דוד דודי דורון דורית דני דניאל דניאלה דנה דנית דפנה דבורה הדס הדסה הילה
הלל הלה ויקי ורד זאב זוהר חגי חיים חן חנה חנן טל טלי טליה טובה יאיר יובל יוחאי יוני יונתן יוסי יוסף יועז יורם יואב יואל יגאל יהודה יהונתן ידידיה יעל
יעקב יפעת יצחק יניב ירון ישי ישראל כרמית כרמל לאה ליאור ליאת ליאורה לימור לינוי ליעד לירון מאיה מאיר מורן מיכאל מיכל מיכה מירב מירי מיטל משה מרדכי
מתן נדב נועה נועם נורית ניב ניצן ניר נירית נעה נעמה נעמי נתן נתנאל נטע סיון סיגל סמדר עדי עדית עדן עוז עודד עופר עידו עידן עינב עינת עמוס עמית עמיר
ענת ענבל ערן עומר עומרי עזרא פנינה צבי צביקה צחי ציפי קובי קרן רבקה רוני רונית רונן רות רותי רועי רז רחל רינה רן רני רפאל רפי רעות שגיא שגית שחר שי
שירה שירי שירלי שלום שלומי שלמה שלומית שמואל שמעון שמרית שני שרון שרה שרית תומר תמר תמי תום अमित अनिल अजय अंकित अंकिता अंजलि अंशुल अनामिका अनीता
अनुराग अनुराधा अनूप अपर्णा अभय अभिनव अभिषेक अमर अमिताभ अमृता अरविंद अर्चना अर्जुन अर्पित अरुण अवनीश अविनाश अशोक अश्विनी आकाश आदित्य आनंद आरती आलोक
आशीष आशुतोष इमरान ईशा उदय उमेश उर्मिला ऋचा ऋषभ कमल कमलेश करण कविता कल्पना किरण कुलदीप कृष्ण केशव गणेश गरिमा गिरीश गौतम गौरव चंदन चंद्रशेखर चेतन
जगदीश जय जितेंद्र जितेन्द्र ज्योति ज्योत्सना तनु तन्वी तरुण दिनेश दिलीप दिव्या दीपक दीपिका दीप्ति देवेंद्र धर्मेंद्र धीरज नंदिनी नमिता नरेश नरेंद्र
नवीन निखिल निधि नितिन नितेश निशा नीता नीतू नीरज नीलम नीलेश नेहा पंकज पल्लवी पवन पीयूष पूजा पूनम प्रकाश प्रतिभा प्रदीप प्रभात प्रमोद प्रवीण प्रशांत
प्राची प्रियंका प्रिया प्रीति प्रेम बबीता बलराम बृजेश भारती भावना भूपेंद्र मंजू मधु मनीष मनीषा मनोज ममता महेंद्र महेश माधव मीना मीनाक्षी मुकेश मुकुल
मेघा मोनिका मोहन मोहित मोहम्मद यश यशवंत योगेश योगेंद्र रंजना रजत रजनी रजनीश रमेश रवि रवींद्र रविंद्र रश्मि राकेश राखी राघव राज राजकुमार राजीव
राजेंद्र राजेश राधा राम रामकुमार राहुल रिचा रितु रीना रुचि रूपा रेखा रेणु रोहित ललित लोकेश वंदना वरुण विकास विक्रम विजय विनय विनीत विनोद विभा विमल
विवेक विशाल विष्णु वीरेंद्र वैभव शंकर शशि शालिनी शिखा शिव शिवानी शिवम शुभम शैलेश शैलेंद्र श्याम श्वेता संगीता संजय संजीव संतोष संदीप सचिन सतीश
सत्येंद्र सपना समीर सरिता सविता साक्षी सिद्धार्थ सीमा सुधा सुधीर सुनील सुनीता सुभाष सुमन सुमित सुरभि सुरेंद्र सुरेश सुशील सूरज सोनम सोनिया सोनू
सौम्या सौरभ स्नेहा स्मिता स्वाति हरीश हर्ष हर्षिता हिमांशु हेमंत हेमा Abdiş Abdürreşit Adıgün Akbaş Akboğa Akdurmuş Akgüneş Aksöğüt Akyıldız Akınal
Algış Aljaž Altoğan Altuğ Altınbike Altınkaya Altınçiçek Altınışın Alışık Alžběta Ancuța Anděla Anișoara Anuța Anđa Anže Apaydın Aristița Arnošt
Arpağ Arıel Arıkol Arıpınar Arısoy Asım Atılgan Aurică Avşin Ayaydın Aydın Aydınbey Aynımah Ayşan Ayşeana Ayşenur Açıkel Açılay Ağakişi Ağbegim
Ağmur Aşhan Aşir Ballı Baltaş Bariş Barışcan Basım Batırhan Bağdat Bağdaş Başay Başhan Başok Bektaşi Biltaş Binbaşar Binışık Bişar Blaž Borataş
Bozbağ Boztaş Boğatimur Bořivoj Boštjan Božo Brândușa Brăduț Buşra Büşranur Bănel Codruț Codruța Coşkun Crenguța Călin Cătălin Cătălina Dalkılıç
Danuše Danış Dağistan Dezső Değer Değmeer Dilhuş Dilşat Doğanalp Doğannur Doğanşah Doğuhan Dragoș Durmuşali Dürrüşehvar Ecemiş Eliáš Emirşan Emiş
Enikő Eriş Erkılıç Ernő Eroğul Eryıldız Erşat Eustațiu Eşim Eşref Fadıla Florența Frančišek Gențiana Gheorghiță Ghiță Gică Grațian Grațiana Grațiela
Győző Gülağa Güleğen Gülkadın Gülsalın Gülşa Gülşahin Gülşeref Gümüştekin Günşen Hafıza Horațiu Hoşkadem Hurşide Hürdoğan Hüryaşar Hıfzullah Idık
Ildız Ilgı Inocențiu Ionică Ionuț Irıs Ismık Işin Işıkay Işıman Işın Jenő Jindřiška Jiřina Jonáš Jožef Jožefa Jožica Jędrzej Kadınana Karabaş
Karataş Kayıt Kaşif Kocabaş Koşukhan Květa Květoslava Köktaş Kürşad Kılıçbay Kınel Kırat Kırgız Kısmet Kıvılcım Kızıl Kızıltunç Lascăr Laurenția
Laurențiu Lazăr Leoš Letiția Libuše Lică Lucențiu Lucreția Lucrețiu Luminița Lăcrămioara Maruša Matevž Matjaž Matouš Matyáš Matěj Maşide Menişan
Meşhur Miluše Mitică Mitruț Miłosz Mutasım Müğber Müşüre Mădălin Mădălina Mălina Mărioara Măriuca Naděžda Natașa Nazlı Nazıdil Neşrin Neža Nicoară
Niculiță Nicușor Nicuță Niğmet Nurşan Odkanlı Oguş Oktüremiş Oldağ Oldřich Oluş Oranlı Oğulbaş Oğurata Oğuzman Petrică Petrișor Petruț Petruța Pleșu
Pătru Přemysl Rareș Razı Romanița Rüşen Răducu Răzvan Rıfkıye Sabır Salkın Sargın Sarpkın Sarıcabay Satıa Saygın Sayın Saçı Sağcan Sağıt Sašo
Sezginbaş Sinică Slavěna Speranța Srečko Steluța Světlana Sıla Sırriye Sıylıhan Tamaydın Tandoğdu Tanpınar Tansığ Tanır Tarancı Tartış Tayaydın
Taşar Taşkan Timurtaş Tincuța Tiğin Tjaša Tobiáš Toktuğ Tomaž Toğan Tudorița Tunçboğa Tunçkılıç Tuyuğ Tuğcan Tuğrulhan Tuğtaş Tuğçe Tınal Uludağ
Uluğbey Umuşan Uroš Urša Urška Uğan Uğur Uğurkan Uğurtan Vargın Varlık Vasilică Vicenția Vicențiu Vincențiu Vlădelina Voichița Vítězslav Yahşi
Yahşikan Yalgın Yaltırak Yalın Yankı Yargı Yağın Yağızkurt Yaşar Yaşattin Yetişal Yeşil Yurttaş Yıldır Yıldız Yılma Zdeňka Âlemşah Çakırca Çaltı
Çalım Çağa Çağdan Çağlar Çağlasın Çağveren Çoğay Çıdal Çıvgın Ökkaş Özdeş Özdoğdu Özpınar Özüdoğru Öğet Ülküdeş Đuro Đurđica Ğanim İbrahim İde
İdiris İhsan İkiz İklim İlalmış İlbek İldem İldeş İlgi İlim İlkbahar İlkim İlklima İlmafer İlper İlsu İlteriş İmam İmge İmren İmrihan İnançlı
İncifir İnsaf İntihap İrfan İsak İslime İsmet İsra İvecen İyiyürek İzel İzgü İçimbike İşcan Şaban Şabettin Şadıman Şafii Şahat Şahdiye Şahinbey
Şahinder Şahmettin Şahnuray Şahıgül Şali Şamiha Şamil Şanlı Şavki Şayan Şazime Şefi Şefiye Şehamet Şehreban Şehza Şekim Şelâle Şemsettin Şemsinisa
Şendoğan Şenkal Şennur Şerafeddin Şeref Şerman Şevket Şevketfeza Şeyda Şide Şilan Şinasi Şirivan Şuayp Şöhret Şükri Şüküfe Šarlota Šime Šimon Špela
Štefanija Štefica Štefka Štěpánka Žan Žiga Živa Žofie Șerban Ștefan Ștefana Ștefania Αγγελική Αθανάσιος Αθηνά Αικατερίνη Αλέξανδρος Αλεξάνδρα Αλέξης
Αναστασία Αναστάσιος Ανδρέας Άννα Αντώνης Αντωνία Απόστολος Αργύρης Αριστείδης Άρης Αρτέμης Βαγγέλης Βασίλης Βασιλική Βασίλειος Βίκυ Γιάννης Γιάννα
Γιώργος Γεωργία Γεώργιος Γρηγόρης Δέσποινα Δημήτρης Δήμητρα Δημήτριος Διονύσης Ειρήνη Ελένη Έλενα Ελευθερία Ελευθέριος Έλλη Ελπίδα Εύα Ευαγγελία
Ευγενία Ευάγγελος Ευτυχία Ζωή Ηλίας Ηλέκτρα Θανάσης Θάνος Θεόδωρος Θοδωρής Θεοδώρα Θωμάς Ιάσονας Ιωάννης Ιωάννα Ιφιγένεια Κατερίνα Καλλιόπη
Κλεοπάτρα Κώστας Κωνσταντίνος Κωνσταντίνα Κυριακή Κυριάκος Λάμπρος Λένα Λευτέρης Λεωνίδας Λίνα Λουκάς Μαίρη Μανώλης Μαρία Μαρίνα Μάριος Μαργαρίτα
Μάρθα Μάρκος Μελίνα Μιχάλης Μιχαήλ Μυρτώ Νάντια Νατάσα Νεκτάριος Νίκη Νίκος Νικόλαος Νικολέτα Ξένια Όλγα Ορέστης Παναγιώτης Παναγιώτα Παντελής
Παρασκευή Παύλος Πέτρος Πηνελόπη Ράνια Σάββας Σοφία Σπύρος Σπυρίδων Σταμάτης Σταύρος Σταυρούλα Στέλιος Στέλλα Στέργιος Στέφανος Σωτήρης Σωτηρία
Τάσος Τίνα Φανή Φίλιππος Φωτεινή Φώτης Χαράλαμπος Χάρης Χρήστος Χριστίνα Χρύσα Χρυσούλα Ангел Антония Асен Биляна Благовест Благой Богомил Божидар
Бойко Бойчо Бояна Ваня Васил Василена Велина Велислав Венелин Венета Венцислав Весела Веселин Веселина Виолета Вихра Гергана Георги Ганчо Галин
Даниела Деница Десислава Диана Дилян Димитър Димитрина Доротея Драгомир Евгени Елисавета Емил Емилия Жана Живко Здравка Здравко Златка Иванка Ивайло
Ивета Ивелин Ивелина Илиян Илияна Йоана Йордан Йорданка Калин Калоян Камелия Кирил Костадин Красимир Красимира Кристиян Любка Людмил Магдалена
Мариана Мартин Мая Мила Милена Момчил Невена Недялко Недялка Нели Нева Николета Огнян Паулина Пенчо Петко Петър Петя Пламен Пламена Радка Радослав
Радостина Райна Росен Росица Румен Румяна Светослав Светослава Силвия Симеон Стефан Стефка Стоянка Таня Теменужка Теодор Теодора Тодор Тодорка
Христо Цветан Цветана Цветелина Цветомир Цветомира Юлиян Явор Ясен
Bùi Dương Đặng Đinh Đỗ Đoàn Hoàng Hồ Huỳnh Lê Lương Ngô Nguyễn Phạm Trần Trịnh Trương Võ Vũ Büşra İrem Oğuz Tuğba
শারমিন রহিম করিম রফিক শফিক জাহিদ জাহাঙ্গীর মোহাম্মদ মুহাম্মদ আবদুল আব্দুল আহমেদ আহসান আরিফ আরিফুল আশরাফ আসিফ আনিসুর আনোয়ার আমিনুল আলমগীর আকরাম আজিজ
আতিকুর আফরোজা আয়েশা আসমা ইকবাল ইমরান ইমতিয়াজ ইসমাইল ইয়াসমিন এনামুল ওবায়দুল কামরুল কামাল কাওসার খালেদ খাদিজা গোলাম গিয়াস জসিম জাকির জামাল
জিয়াউর জুয়েল তানভীর তানজিলা তাসলিমা তারেক তাহমিনা তৌহিদ দেলোয়ার নাঈম নাজমুল নাসির নাসরিন নাজনীন নুরুল নিজাম পারভেজ ফয়সাল ফরিদ ফারুক ফারহানা
ফাতেমা ফিরোজ ফেরদৌস বদরুল বেলাল মইনুল মাহবুব মাহমুদ মাহমুদুল মামুন মনির মনিরুল মনজুর মাসুদ মাসুম মিজানুর মোস্তাফিজুর মোশাররফ মুনির রাকিব রাশেদ
রাশেদুল রায়হান রেজাউল রুবেল রুমানা রোকসানা লিটন শাহরিয়ার শাহাদাত শাহীন শাহনাজ শামীম শামসুল শারমীন শিমুল শিরিন সাইফুল সাইদ সাকিব সাজ্জাদ সাদিয়া
সাবিনা সাবরিনা সাব্বির সালমা সালাম সেলিম সোহেল সোহাগ সৈয়দ সুমন সুমি সুলতানা হাবিব হাবিবুর হাসান হুমায়ুন হোসেন হাসিনা অমিত অনিমেষ অনির্বাণ অভিজিৎ
অর্পিতা অশোক অসীম আশীষ উৎপল কৌশিক গৌতম চন্দন জয়ন্ত তন্ময় তপন তাপস দীপক দীপঙ্কর দেবাশিস দেবব্রত পার্থ প্রদীপ প্রশান্ত প্রসেনজিৎ পিনাকী প্রিয়াঙ্কা
বিশ্বজিৎ মৌসুমী রাজীব রিতা রিয়া শান্তনু শঙ্কর শুভঙ্কর শুভাশিস সঞ্জয় সন্দীপ সমীর সায়ন্তন সুজন সুব্রত সুদীপ সুদীপ্ত সুমিত সুশান্ত স্বপন হিমেল
ঋতুপর্ণা ঈশিতা सुमेधा हरेंद्र ज्ञानेंद्र प्रतीक पारुल पायल पुनीत पुष्पा फैसल फरहान भरत मधुर मयंक राजन रामकृष्ण रितेश रीता रोहन लक्ष्मी वसीम शिल्पा
शुभांगी श्रुति श्रेया सुमित्रा सुप्रिया सुषमा सोनाली हर्षित ऋषि ऋतु ओमप्रकाश उषा एकता कपिल कीर्ति कुणाल काजल कैलाश कौशल गोविंद गोपाल जया जयंत
जयप्रकाश त्रिलोक दीपा दुर्गेश नंद निशांत नूपुर नगमा सलमान शाहिद शाहरुख जावेद अब्दुल मोहसिन नासिर अंजू अंजना अक्षय अजीत अतुल अनुज अनुपमा अनुप्रिया
अमन अमरेंद्र अर्चित अलका अवधेश आयुष आयुषी आरिफ इंदु سعدیہ عائشہ عاصم عاصمہ عامر عابد عارف عدیل عرفان عزیز عظمیٰ عظیم علیشا عمران عمیر عنبر فاطمہ
فرحان فرحت فرید فیصل فہد فواد فوزیہ قمر قرۃ کاشف کلثوم کنول لبنیٰ ماریہ ماہین مبشر مدثر مشتاق مظہر معظم منیب منیزہ نادیہ نازیہ نبیل نبیلہ ندیم نزہت
نعمان نعیم نغمہ نوید نیاز وسیم وقار وقاص ولید ہارون ہما یاسمین یاسر یوسف آصف آمنہ احتشام ارشد اسد اسلم اسماء اشفاق اظہر اعجاز افتخار افشاں اقبال
اکبر امجد انس انور ایاز ایمن بابر بشریٰ تنویر توصیف ثاقب ثنا جاوید جمشید جنید حارث حامد حمزہ حمیرا حنا حیدر خرم دانش ذیشان رابعہ راحیل رافعہ رخسانہ
رضوان رفیق ریاض ریحان ریما زاہد زبیر ساجد سارہ سائرہ سجاد سدرہ سرفراز سلمیٰ سلیم سمیع سنبل سہیل سید شازیہ شاہد شاہزیب شبانہ شبیر شکیل شہباز شہزاد
شہناز شیراز شیریں صائمہ صابر صباحت طاہر طاہرہ طلحہ ظفر ظہیر آیدا ابوالفضل اردشیر اسماعیل امیرعلی انوشه بهنام پدرام پرستو تینا حدیث حسام رامین روزبه
ژاله ژیلا ساسان سامان سمیه سهیل سیامک شقایق شیدا صدف غزاله غلامرضا فاطمه فرانک فرشاد فریده فرناز کامبیز کاوه کیانوش ماهان محبوبه محمدحسین مرجان
مژگان منصوره مهدیه مهران مهرداد میترا میلاد ناهید نسترن نیما هادی هما אביטל אבינועם אבירם אביבה אבישג אברם אדווה אהרון אודי אופיר אופירה אורנית
אחינועם איילת אילי אלה אלינור אלינה אליעזר אלמוג אלעד אמיתי אנה ארי אתיאל גלית דינה זהבה חגית יהודית יפית לידור לילך ליאן ליהי מאור מיה מירית מנחם
מרים נאוה נילי נטלי נעם עופרה עידית עמיחי עמרי ראובן רביב רוית רון רמי שובל שולמית שימי תהילה תמיר Даниил Даниэль Есения Камилла Карина Милана Римма
Рустам Эмма Юлиана Алиса Аделина Азат Айгуль Айдар Ильдар Ильнур Наиль Рамиль Ринат Эльмира Мар’яна Марʼяна Уляна Kryštof Čeněk Zdzisław Bogumiła
Bogusław Czesław Mieczysław Świętosława Crăița Dănuț Ștefănel Çağla Çiğdem Şeyma Şule Şükrü Şebnem Şenay Yağmur Yiğit Gülşen İlker İlknur İpek
İsmail İzzet Işıl Nurşen Oğuzhan Pınar Rıdvan Tuğrul
`;

export const givenNames: readonly string[] = [latin1, beyond];
